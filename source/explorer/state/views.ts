import {emptyProfile, type Profile, type ProfileLine, profileSkill, withSkills} from '../../model/profile.js';
import type {Skill} from '../../model/skill.js';
import type {Requirement} from '../../model/requirement.js';
import type {Role} from '../../model/role.js';
import type {Range, RoleList, SkillList, Subject} from '../../query/answers.js';
import {strengthFor} from '../../query/asks.js';
import {compareInSteps} from '../../query/compare.js';
import {countSkills} from '../../query/count-skills.js';
import {createFitter, type Fitter} from '../../query/fit.js';
import type {Fit} from '../../query/fit-answers.js';
import type {CatalogIndex} from '../../query/index-catalog.js';
import {listRoles} from '../../query/list-roles.js';
import {parseQuery} from '../../query/parse-query.js';
import {noFilters} from '../../query/query.js';
import {summariseTrack} from '../../query/show.js';
import type {RoleSort, SkillSort} from '../../query/sorts.js';
import {eachInSteps, type Steps} from '../../query/steps.js';
import {defaultSubjects, roleSubject, trackSubject} from '../../query/subjects.js';
import {companyCount, otherTrack, rolesByTrack} from '../../query/tracks.js';
import type {ListRow} from '../layout/list-items.js';
import type {Asking} from '../layout/skill-page.js';
import type {SubjectName} from './explorer-state.js';
import {nameApart} from './name-apart.js';
import {remember, rememberSteps} from './remember.js';

/** Everything that screens and keys ask of a catalog; each answer is kept for as long as its question stays the same. */
export type Views = ReturnType<typeof createViews>;

const everything = {sort: null, limit: null} as const;

export function createViews(index: CatalogIndex, profile: Profile) {
	const {catalog} = index;
	const rolesById = new Map(catalog.roles.map(role => [role.id, role]));
	const skillsById = new Map(catalog.skills.map(skill => [skill.id, skill]));
	const byTrack = rolesByTrack(catalog);
	let vocabulary: ReadonlyMap<string, Skill> | null = null;
	// A skill that was ticked in other content may be one that no role here asks for; the whole vocabulary is read only for such.
	const skillOf = (id: string) => skillsById.get(id) ?? (vocabulary ??= new Map(catalog.vocabulary().map(skill => [skill.id, skill]))).get(id);
	const inProfile = new Set(profile.skills.map(({id}) => id));
	/** The profile with what was ticked; a tick that names nothing known counts nowhere. */
	const person = remember((ticked: readonly string[]): Profile => withSkills(profile, ticked.flatMap(id => skillOf(id) ?? []).map(skill => profileSkill(skill, {text: 'you ticked it', place: null}, skillOf))));
	const roleList = remember((text: string, sort: RoleSort | null): RoleList => listRoles(index, parseQuery(text), noFilters, {sort, limit: null}));
	const allSkills = remember((): SkillList => countSkills(index, parseQuery(''), noFilters, everything));

	/** By a skill's id the roles that name or declare it, track by track. */
	const rolesOfSkill = rememberSteps(function* (): Steps<ReadonlyMap<string, readonly Role[]>> {
		const rolesBy = new Map<string, Role[]>();
		yield* eachInSteps(byTrack.flatMap(({roles}) => roles), role => {
			for (const {skills} of role.requirements) for (const {id, via} of skills) {
				if (via === 'implied') continue;
				const known = rolesBy.get(id);
				if (known === undefined) rolesBy.set(id, [role]);
				else if (known.at(-1) !== role) known.push(role);
			}
		});
		return rolesBy;
	});

	const trackById = (id: string) => catalog.tracks.find(track => track.id === id) ?? (id === otherTrack.id ? otherTrack : null);
	const subjectOf = (name: SubjectName): Subject | null => {
		if (name.kind === 'role') {
			const role = rolesById.get(name.id);
			return role === undefined ? null : roleSubject(role);
		}
		const track = trackById(name.id);
		return track === null ? null : trackSubject(catalog, track);
	};
	const subjects = remember((names: readonly SubjectName[] | null): readonly Subject[] => {
		const known = names?.flatMap(name => subjectOf(name) ?? []) ?? [];
		// Nothing to compare, too, where all that was chosen is gone from the content.
		return known.length > 0 ? nameApart(known) : defaultSubjects(catalog);
	});

	const fitter = remember((ticked: readonly string[]): Fitter => createFitter(index, person(ticked)), 2);

	return {
		index,
		catalog,
		byTrack,
		trackCounts: byTrack.map(({track: {id, name}, roles}) => ({id, name, roleCount: roles.length})),
		companies: new Set(catalog.roles.map(role => role.company)).size,
		companyCount: companyCount(catalog),
		roleList,
		role: (id: string): Role | null => rolesById.get(id) ?? null,
		trackById,
		nameOfSkill: (id: string) => skillsById.get(id) ?? {name: id, group: ''},
		skill: (id: string) => skillsById.get(id) ?? null,
		/** The rows of the list: tracks' headings between the roles while it is grouped. */
		listRows: remember((list: RoleList, isGrouped: boolean): readonly ListRow[] => {
			if (!isGrouped) return list.hits.map(hit => ({kind: 'role', hit}));
			return headRuns(list, id => (id === null ? otherTrack.name : (trackById(id)?.name ?? id)));
		}),
		/** Where a query matches in requirements, for the previews and pages. */
		matches: remember((list: RoleList, id: string): ReadonlyMap<Requirement, readonly Range[]> => new Map(list.hits.find(({role}) => role.id === id)?.hits.map(({requirement, matches}) => [requirement, matches]))),
		skillList: remember((text: string, sort: SkillSort | null): SkillList => countSkills(index, parseQuery(text), noFilters, {sort, limit: null})),
		skillCount: (id: string) => allSkills().skills.find(skill => skill.id === id) ?? null,
		track: rememberSteps(function* (id: string) {
			const track = trackById(id);
			const subject = track === null ? null : trackSubject(catalog, track);
			return subject?.kind === 'track' ? yield* summariseTrack(catalog, subject) : null;
		}),
		asking: remember((id: string): readonly Asking[] =>
			(rolesOfSkill().get(id) ?? []).flatMap(role => {
				const requirements = role.requirements.filter(({skills}) => skills.some(skill => skill.id === id && skill.via !== 'implied'));
				const strength = strengthFor(id, requirements);
				return strength === null ? [] : [{role, strength, requirements}];
			}),
		),
		prepareAsking: () => rolesOfSkill.inSteps(),
		/** Of the file that was named at the start; what was ticked comes on top of it. */
		profile,
		/** What of that file says that the person has a skill; null where nothing does. */
		lineInProfile: (id: string): ProfileLine | null => profile.skills.find(skill => skill.id === id)?.line ?? null,
		isInProfile: (id: string) => inProfile.has(id),
		/** Whether nothing is known of the person: no profile, and nothing ticked that this content knows. */
		isUnknown: (ticked: readonly string[]) => profile === emptyProfile && !ticked.some(id => skillOf(id) !== undefined),
		/** The ids of what is ticked and of what the profile names. */
		haveWith: remember((ticked: readonly string[]): ReadonlySet<string> => new Set([...ticked, ...inProfile]), 8),
		isKnownSkill: (id: string) => skillOf(id) !== undefined,
		person,
		fit: remember((text: string, ticked: readonly string[]): Fit => fitter(ticked).fit(parseQuery(text), noFilters)),
		prepareFit: (ticked: readonly string[]) => fitter(ticked).prepare(),
		subjects,
		comparison: rememberSteps((names: readonly SubjectName[] | null) => compareInSteps(catalog, subjects(names))),
	};
}

function headRuns(list: RoleList, nameOf: (track: string | null) => string): readonly ListRow[] {
	const rows: ListRow[] = [];
	let from = 0;
	while (from < list.hits.length) {
		const {track} = list.hits[from]!.role;
		let to = from;
		while (to < list.hits.length && list.hits[to]!.role.track === track) to++;
		rows.push({kind: 'track', id: track ?? otherTrack.id, name: nameOf(track), count: to - from});
		for (const hit of list.hits.slice(from, to)) rows.push({kind: 'role', hit});
		from = to;
	}
	return rows;
}
