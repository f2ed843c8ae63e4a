import type {Role} from '../model/role.js';
import type {Skill} from '../model/skill.js';
import type {Track} from '../model/track.js';
import {cleanText} from '../text/clean.js';
import {buildDictionary, type Dictionary} from '../recognition/index.js';
import {buildRole, companyOf, findUnknownNames, type Knowledge, unknownName} from './build-role.js';
import type {SkillContent, TrackContent} from './definition.js';
import {quote} from './describe-value.js';
import {assignIds, cleanId} from './identity.js';
import type {Base} from './load-content.js';
import {mergeById} from './merge.js';
import type {Read, SourceContent} from './read-source.js';
import {roleToContent} from './role-content.js';
import {type Origin, problemOf, type Tell} from './tell.js';

type Source = {readonly name: string; readonly content: SourceContent | readonly Role[]};
/** So many roles are recognised before it is told: some milliseconds. */
const rolesAtOnce = 200;

type Assembled = Base & {readonly broken: number};

/** What was read of every source becomes one: tracks and skills first, since the roles are recognised with them. */
export function assembleContent(base: Base, sources: readonly Source[], tell: Tell, onRoles: (roles: {readonly done: number; readonly of: number}) => void = () => {}): Assembled {
	const own = sources.map(({content}) => content).filter(isRead);
	const of = own.reduce((sum, content) => sum + content.roles.length, 0);
	let done = 0;
	const onRole = (): void => {
		done++;
		if (done % rolesAtOnce === 0) onRoles({done, of});
	};
	const tracks = own.reduce((all, {tracks: more}) => mergeById(all, withoutTwins(more, 'track', tell).map(toTrack)), base.tracks);
	const ownSkills = own.map(({skills: more}) => withoutTwins(more, 'skill', tell));
	const vocabulary = once(() => ownSkills.reduce((all, more) => mergeById(all, more.map(({content}) => toSkill(content))), base.vocabulary()));
	tellUnknownImplied(ownSkills.flat(), vocabulary, tell);

	// Made when the first role asks for it: built-in roles are recognised already, unless there are new skills to look for.
	const knowledge = once((): Knowledge => ({dictionary: buildDictionary(vocabulary()), tracks, recognised: new Map()}));
	const before = once((): Dictionary => buildDictionary(base.vocabulary()));
	const newSkills = ownSkills.some(more => more.length > 0);
	const roles = new Map<string, {readonly role: Role; readonly source: string}>();
	let broken = own.reduce((sum, content) => sum + content.broken, 0);
	for (const {name, content} of sources) {
		if (!isRead(content)) {
			for (const role of content) {
				const known = newSkills ? buildRole(role.id, roleToContent(role, before()), null, knowledge()) : role;
				roles.set(role.id, {role: known, source: name});
			}
			continue;
		}
		const built = buildRoles(content, knowledge, tell, onRole);
		broken += content.roles.length - built.length;
		for (const {role, origin} of built) {
			const earlier = roles.get(role.id);
			if (earlier !== undefined) tell.about(origin, {path: [], part: 'value', message: `This replaces the role ${quote(role.id)} of ${sourceName(earlier.source)}.`, hint: 'Give it an "id" of its own to keep both.'}, 'warning');
			roles.set(role.id, {role, source: name});
		}
	}
	const all = [...roles.values()].map(({role}) => role);
	// Nothing was loaded but what the base brought: then its skills are known without the vocabulary.
	const skills = own.length === 0 ? base.skills : skillsAskedFor(all, vocabulary());
	return {roles: all, tracks, skills, vocabulary, broken};
}

/** The skills of a vocabulary that roles name, and those that come with them. */
function skillsAskedFor(roles: readonly Role[], vocabulary: readonly Skill[]): readonly Skill[] {
	const ids = new Set(roles.flatMap(({requirements}) => requirements.flatMap(({skills}) => skills.map(({id}) => id))));
	return vocabulary.filter(({id}) => ids.has(id));
}

function isRead(content: SourceContent | readonly Role[]): content is SourceContent {
	return 'files' in content;
}

function sourceName(source: string): string {
	if (source === '-') return 'standard input';
	return source === 'builtin' ? 'the built-in content' : source;
}

function buildRoles({roles, flawed}: SourceContent, knowledge: () => Knowledge, tell: Tell, onRole: () => void): readonly {readonly role: Role; readonly origin: Origin}[] {
	const tellUnknown = (role: Origin & {readonly content: Readonly<Record<string, unknown>>}): boolean => {
		const findings = findUnknownNames(role.content, knowledge());
		for (const finding of findings) tell.about(role, finding);
		return findings.length > 0;
	};
	for (const role of flawed) tellUnknown(role);
	const sound = roles.filter(role => !tellUnknown(role));
	const ids = assignIds(sound.map(({content, company, relative}) => ({
		given: content.id == null ? null : String(content.id),
		path: relative,
		company: companyOf(content, company).name,
		title: cleanText(content.title),
	})));
	const first = new Map<string, Origin>();
	return sound.flatMap((origin, index) => {
		onRole();
		const id = ids[index]!;
		if (id === null) {
			const given = cleanId(String(origin.content.id));
			const {file, line} = problemOf(first.get(given) ?? origin, {path: ['id'], part: 'value', message: '', hint: null});
			const where = line === null ? file : `${file}:${line}`;
			tell.about(origin, {path: ['id'], part: 'value', message: `The id ${quote(given)} is given twice; the other one is in ${where}.`, hint: 'Change one of the two. This role is left out.'});
			return [];
		}
		first.set(id, origin);
		return [{role: buildRole(id, origin.content, origin.company, knowledge()), origin}];
	});
}

function once<T>(make: () => T): () => T {
	let made: {readonly value: T} | null = null;
	return () => (made ??= {value: make()}).value;
}

/** Of two of the same id within one content the first stays. */
function withoutTwins<T extends {readonly id: string}>(entries: readonly Read<T>[], kind: string, tell: Tell): readonly Read<T>[] {
	const seen = new Set<string>();
	return entries.filter((entry) => {
		const {id} = entry.content;
		if (seen.has(id)) tell.about(entry, {path: ['id'], part: 'value', message: `The ${kind} ${quote(id)} is declared twice.`, hint: 'Keep one of the two. The first one counts.'});
		return !seen.has(id) && seen.add(id);
	});
}

function toTrack({content}: Read<TrackContent>): Track {
	return {id: content.id, name: cleanText(content.name), titles: (content.titles ?? []).map(cleanText)};
}

function toSkill(content: SkillContent): Skill {
	const texts = (list: readonly string[] | null | undefined): readonly string[] => (list ?? []).map(cleanText);
	return {
		id: content.id,
		name: cleanText(content.name),
		group: content.group ?? 'other',
		aliases: texts(content.aliases),
		implies: content.implies ?? [],
		ambiguous: texts(content.ambiguous),
		cased: texts(content.cased),
		degreeOnly: content.degreeOnly ?? false,
	};
}

function tellUnknownImplied(own: readonly Read<SkillContent>[], vocabulary: () => readonly Skill[], tell: Tell): void {
	if (own.length === 0) return;
	const ids = vocabulary().map(({id}) => id);
	const known = new Set(ids);
	for (const entry of own) {
		for (const [index, id] of (entry.content.implies ?? []).entries()) {
			if (!known.has(id)) tell.about(entry, unknownName(['implies', index], 'skill', id, ids));
		}
	}
}
