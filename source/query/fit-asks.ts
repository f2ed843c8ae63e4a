import type {Profile, ProfileShortfall} from '../model/profile.js';
import {degrees, type Degree, type Requirement, type Years} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import {skillGroups, type Skill, type SkillKind} from '../model/skill.js';
import {degreeNames, listed, pathName} from './ask-names.js';
import {examplesOf} from './examples.js';
import type {AskingLine, Doubt, ExperienceStanding, FitAsk, Having, Standing} from './fit-answers.js';

/** What of a profile is looked at again and again, made once. */
export type Possessions = {
	readonly profile: Profile;
	/** By the id of every skill that the person has or that comes with one. */
	readonly having: ReadonlyMap<string, Having>;
	/** By the id of every skill that the profile names without the person having it. */
	readonly against: ReadonlyMap<string, ProfileShortfall>;
	readonly skillOf: (id: string) => Skill | undefined;
};

/** The very skill comes before one that only comes with another. */
export function possessionsOf(profile: Profile, skillOf: (id: string) => Skill | undefined): Possessions {
	const having = new Map<string, Having>(profile.skills.map(({id, name, line}) => [id, {id, name, line, through: null}]));
	for (const {name, line, comesWith} of profile.skills) {
		for (const id of comesWith) if (!having.has(id)) having.set(id, {id, name: skillOf(id)?.name ?? id, line, through: name});
	}
	return {profile, having, against: new Map(profile.shortfalls.map(one => [one.id, one])), skillOf};
}

/** An ask with what its best path says of degree and years. */
export type JudgedAsk = {readonly ask: FitAsk; readonly degree: ExperienceStanding; readonly years: ExperienceStanding};

/** Everything that a role asks for at a weight, and the lines that ask for nothing that could be compared. */
export type RoleAsks = {readonly required: readonly JudgedAsk[]; readonly preferred: readonly JudgedAsk[]; readonly others: readonly AskingLine[]};

type Judged = Pick<FitAsk, 'standing' | 'doubt' | 'having' | 'against'> & Pick<JudgedAsk, 'degree' | 'years'>;

/** What a role requires and prefers, each ask once by its strongest weight; its responsibilities ask for nothing. */
export function asksBeside(role: Role, possessions: Possessions): RoleAsks {
	const others: AskingLine[] = [];
	const known = new Map<string, AskingLine[]>();
	const collect = (weight: 'required' | 'preferred') => {
		const asks: JudgedAsk[] = [];
		for (const requirement of role.requirements) {
			if (requirement.weight !== weight) continue;
			const line = {section: requirement.section, text: requirement.text};
			const found = [...skillAsks(requirement, possessions.skillOf), ...experienceAsks(requirement)];
			if (found.length === 0) others.push(line);
			for (const raw of found) {
				const lines = known.get(raw.key);
				if (lines !== undefined) {
					lines.push(line);
					continue;
				}
				const asking = [line];
				known.set(raw.key, asking);
				const {degree, years, ...judged} = raw.kind === 'skill' ? judgeSkills(raw.skills, requirement, possessions) : judgeExperience(requirement, possessions);
				asks.push({ask: {kind: raw.kind, name: raw.name, skills: raw.skills, paths: raw.paths, asking, ...judged}, degree, years});
			}
		}
		return asks;
	};
	const required = collect('required');
	return {required, preferred: collect('preferred'), others};
}

type RawAsk = Pick<FitAsk, 'kind' | 'name' | 'skills' | 'paths'> & {readonly key: string};

/** What is named with its examples, "message queues such as Kafka or RabbitMQ", is met by one of these too. */
function skillAsks(requirement: Requirement, skillOf: Possessions['skillOf']): readonly RawAsk[] {
	const examples = examplesOf(requirement, id => kindOf(skillOf(id)) === 'concept');
	const groups = new Map<string, Map<string, string>>();
	for (const {id, name, via, oneOf} of requirement.skills) {
		if (via === 'implied') continue;
		const group = oneOf === null ? id : `one of ${oneOf}`;
		groups.set(group, (groups.get(group) ?? new Map<string, string>()).set(id, name));
	}
	return Array.from(groups.values(), group => {
		const alternatives = Array.from(group, ([id, name]) => ({id, name}));
		const further = alternatives.length === 1 ? (examples.get(alternatives[0]!.id) ?? []) : [];
		return {kind: 'skill', key: [...group.keys()].sort().join('\n'), name: listed(alternatives.map(({name}) => name)), skills: [...alternatives, ...further], paths: []};
	});
}

function experienceAsks({paths, orEquivalent, skills}: Requirement): readonly RawAsk[] {
	const telling = paths.filter(({degree, years}) => degree !== null || years !== null);
	if (telling.length === 0) return [];
	// Years in one thing are another ask than the same years in another.
	const things = telling.some(({years}) => years !== null) ? skills.filter(({via}) => via !== 'implied').map(({id}) => id) : [];
	return [{kind: 'experience', key: JSON.stringify([telling, orEquivalent, things]), name: listed([...new Set(telling.map(pathName))], ', or '), skills: [], paths: telling}];
}

function judgeSkills(skills: FitAsk['skills'], requirement: Requirement, {profile, having, against, skillOf}: Possessions): Judged {
	const mine = skills.flatMap(({id}) => having.get(id) ?? []);
	const noExperience = {degree: 'notAsked', years: 'notAsked'} as const;
	if (mine.length > 0) return {standing: 'met', doubt: null, having: mine, against: [], ...noExperience};
	const said = skills.flatMap(({id}) => against.get(id) ?? []);
	const unmet = (standing: Standing, doubt: Doubt | null): Judged => ({standing, doubt, having: [], against: said, ...noExperience});
	if (said.some(({says}) => says === 'learning')) return unmet('unknown', 'learning');
	if (skills.every(({id}) => against.has(id))) return unmet('missing', null);
	const kinds = skills.map(({id}) => kindOf(skillOf(id)));
	// Nobody writes everything they are into a profile: that it is silent says nothing.
	if (kinds.every(kind => kind === 'people')) return unmet('unknown', 'notStated');
	if (kinds.includes('field')) {
		if (!profile.statesEducation) return unmet('unknown', 'notStated');
		if (requirement.orEquivalent || offersRelatedField(requirement.text)) return unmet('unknown', 'mayCount');
	}
	return unmet('missing', null);
}

/** "or a related technical discipline": whether another field of study is one, only people can tell. */
function offersRelatedField(text: string): boolean {
	return /\b(?:related|relevant|similar|equivalent|comparable|other|another|adjacent|quantitative)\b[^.;]{0,40}\b(?:fields?|disciplines?|subjects?|majors?|degrees?|areas?|studies|programs?|programmes?)\b/iu.test(text);
}

function judgeExperience(requirement: Requirement, possessions: Possessions): Judged {
	const judged = requirement.paths
		.map(path => ({degree: judgeDegree(path.degree, requirement, possessions.profile), years: judgeYears(path.years, requirement, possessions)}))
		.map(both => ({...both, worst: rank(both.degree) >= rank(both.years) ? both.degree : both.years}));
	const best = judged.reduce((least, next) => (rank(next.worst) < rank(least.worst) ? next : least));
	const {degree, years, worst} = best;
	return {standing: standingOf(worst), doubt: doubtOf(best), having: statedExperience(best, possessions.profile), against: [], degree, years};
}

/** What the profile states of what was compared, met or not. */
function statedExperience({degree, years}: Pick<JudgedAsk, 'degree' | 'years'>, profile: Profile): readonly Having[] {
	const highest = degree === 'inProgress' ? profile.studying : (profile.degree ?? profile.studying);
	return [
		...(degree === 'notAsked' || highest === null ? [] : [{id: 'degree', name: degreeNames[highest.degree], line: highest.line, through: null}]),
		...(years === 'notAsked' || profile.years === null ? [] : [{id: 'years', name: `${profile.years.years} ${profile.years.years === 1 ? 'year' : 'years'}`, line: profile.years.line, through: null}]),
	];
}

function judgeDegree(asked: Degree | null, {orEquivalent}: Requirement, {degree, studying}: Profile): ExperienceStanding {
	if (asked === null) return 'notAsked';
	if (asked === 'none') return 'met';
	const isEnough = (mine: Degree | undefined) => mine !== undefined && degrees.indexOf(mine) >= degrees.indexOf(asked);
	if (isEnough(degree?.degree)) return 'met';
	if (isEnough(studying?.degree)) return 'inProgress';
	if (degree === null && studying === null) return 'notStated';
	return orEquivalent ? 'unknown' : 'missing';
}

function judgeYears(asked: Years | null, {skills}: Requirement, {profile, skillOf}: Possessions): ExperienceStanding {
	if (asked === null) return 'notAsked';
	if (asked.min === 0) return 'met';
	if (profile.years === null) return 'notStated';
	if (profile.years.years < asked.min) return 'missing';
	const isOfOneThing = skills.some(({id, via}) => via !== 'implied' && ['tech', 'concept'].includes(kindOf(skillOf(id))));
	return isOfOneThing ? 'unknown' : 'met';
}

/** The worst of what is asked decides. */
function rank(standing: ExperienceStanding): number {
	switch (standing) {
		case 'notAsked':
			return 0;
		case 'met':
			return 1;
		case 'inProgress':
			return 2;
		case 'unknown':
			return 3;
		case 'notStated':
			return 4;
		case 'missing':
			return 5;
	}
}

/** The worst standing of several; that nothing is asked where there is none. */
export function worstOf(all: readonly ExperienceStanding[]): ExperienceStanding {
	return all.reduce((worst, next) => (rank(next) > rank(worst) ? next : worst), 'notAsked');
}

function standingOf(standing: ExperienceStanding): Standing {
	if (standing === 'missing') return 'missing';
	return standing === 'met' || standing === 'notAsked' ? 'met' : 'unknown';
}

function doubtOf({worst, years}: {readonly worst: ExperienceStanding; readonly years: ExperienceStanding}): Doubt | null {
	if (worst === 'notStated' || worst === 'inProgress') return worst;
	if (worst !== 'unknown') return null;
	return years === 'unknown' ? 'yearsOfWhat' : 'mayCount';
}

function kindOf(skill: Skill | undefined): SkillKind {
	return skill !== undefined && Object.hasOwn(skillGroups, skill.group) ? skillGroups[skill.group as keyof typeof skillGroups].kind : 'tech';
}
