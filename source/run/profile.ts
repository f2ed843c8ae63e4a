import {UserError} from '../errors.js';
import type {Catalog} from '../model/catalog.js';
import {emptyProfile, type Profile, type ProfileSkill, profileSkill, withSkills} from '../model/profile.js';
import type {Skill} from '../model/skill.js';
import {skillsCalled} from '../query/match-field.js';
import {nothingSaved, readSaved, stateFile} from '../state/saved-state.js';
import {nearest} from '../text/nearest.js';
import {quoteForShell} from '../request-to-command.js';
import {say} from './messages.js';
import type {World} from './world.js';

/** So many entries that are no skill, and unknown keys, are named. */
const mostNamed = 8;

type Named = {readonly profile: string | null; readonly have: readonly string[]};

/**
 * The profile that a request means: a file, skills by name, or both; without either what was ticked in the explorer.
 * Says on standard error which keys and entries of lists were not recognised.
 * @throws UserError where there is none, it cannot be read, or a skill is unknown.
 */
export async function loadProfile({profile: source, have}: Named, catalog: Catalog, world: World): Promise<Profile> {
	const named = namedSkills(have, catalog);
	const base = source === null ? emptyProfile : await readProfileFile(source, catalog, world);
	if (source !== null || have.length > 0) return withSkills(base, named);
	const ticked = tickedSkills(catalog, world);
	if (ticked.length > 0) return withSkills(base, ticked);
	throw new UserError(
		'There is no profile: nothing says what you have.',
		'Name a résumé (reality fit resume.json) or skills (reality fit --have react,go), or tick skills with Space in the explorer (reality).',
	);
}

/** A profile from a file or standard input, as it is now. */
export async function readProfileNow(source: string, {vocabulary}: Catalog, {cwd, readStdin, today}: World): Promise<Profile> {
	// Only a file needs what reads JSON, YAML and text, and only here.
	const {readProfile} = await import('../profile/read-profile.js');
	return readProfile(source, {cwd, readStdin, today: today(), vocabulary: vocabulary()});
}

/** A profile from a file or standard input. Says on standard error what of it was passed over. */
export async function readProfileFile(source: string, catalog: Catalog, world: World): Promise<Profile> {
	const profile = await readProfileNow(source, catalog, world);
	const {unrecognised, remarks} = profile;
	if (remarks.length > 0) await say([...remarks.slice(0, mostNamed), ...(remarks.length > mostNamed ? [`${remarks.length - mostNamed} more keys were passed over.`] : [])], world);
	if (unrecognised.length > 0) {
		const more = unrecognised.length - mostNamed;
		await say([`Not known as skills, and left out: ${unrecognised.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`], world);
	}
	return profile;
}

/** Skills by id, name or alias, in any case. */
export function namedSkills(names: readonly string[], catalog: Catalog): readonly ProfileSkill[] {
	return names.flatMap(name => {
		const called = meantBy(name, catalog.skills);
		const skills = called.length > 0 && !called.every(isField) ? called : meantBy(name, catalog.vocabulary());
		if (skills.length === 0) throw unknownSkill(name, catalog);
		return skills.map(skill => profileSkill(skill, {text: `--have ${quoteForShell(name)}`, place: null}, lookUp(catalog)));
	});
}

/** Where a name is that of a field of study as well, the skill is meant; an id means what it is the id of. */
function meantBy(name: string, skills: readonly Skill[]): readonly Skill[] {
	const called = skillsCalled(skills, name);
	const byId = called.filter(({id}) => id === name);
	if (byId.length > 0) return byId;
	return called.every(isField) ? called : called.filter(skill => !isField(skill));
}

function isField({group}: Skill): boolean {
	return group === 'education';
}

function unknownSkill(name: string, catalog: Catalog): UserError {
	const meant = nearest(name, catalog.skills.flatMap(namesOf)) ?? nearest(name, catalog.vocabulary().flatMap(namesOf));
	return new UserError(`There is no skill "${name}".`, meant === null ? 'reality skills names those that roles ask for.' : `Did you mean ${meant}?`);
}

function namesOf({id, name, aliases}: Skill): readonly string[] {
	return [id, name, ...aliases];
}

function tickedSkills(catalog: Catalog, {env, platform}: World): readonly ProfileSkill[] {
	const file = stateFile(env, platform);
	const {have} = (file === null ? {saved: nothingSaved} : readSaved(file)).saved;
	if (have.length === 0) return [];
	const skillOf = lookUp(catalog);
	return have.flatMap(id => {
		const skill = skillOf(id);
		return skill === undefined ? [] : [profileSkill(skill, {text: 'ticked in the explorer', place: null}, skillOf)];
	});
}

/** Skills by id: of the roles where they have it, else of the whole vocabulary, which is read only then. */
function lookUp({skills, vocabulary}: Catalog): (id: string) => Skill | undefined {
	const near = new Map(skills.map(skill => [skill.id, skill]));
	let all: ReadonlyMap<string, Skill> | null = null;
	return id => near.get(id) ?? (all ??= new Map(vocabulary().map(skill => [skill.id, skill]))).get(id);
}
