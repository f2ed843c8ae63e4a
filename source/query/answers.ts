import type {Degree, Requirement, Section, Weight, Years} from '../model/requirement.js';
import type {Level, Role, RoleFacts} from '../model/role.js';
import type {Track} from '../model/track.js';

/** From and up to, in UTF-16 offsets of the text it belongs to. */
export type Range = readonly [start: number, end: number];

/** Why nothing was found: the part of the query to blame, and the nearest that would match. */
export type Blame = {readonly part: string; readonly message: string; readonly nearest: string | null};

/** What there is to say about how a query was read; for standard error or a status line. */
export type Remark = string;

/** A requirement that matches, with its role; `matches` are ranges of its text. A greater score is better. */
export type RequirementHit = {
	readonly role: Role;
	readonly requirement: Requirement;
	readonly matches: readonly Range[];
	readonly score: number;
};

/** A role that matches, with the requirements that say so (none when the query has no words). */
export type RoleHit = {
	readonly role: Role;
	readonly titleMatches: readonly Range[];
	readonly teamMatches: readonly Range[];
	readonly companyMatches: readonly Range[];
	/** Best first. */
	readonly hits: readonly RequirementHit[];
	/** How many `hits` are: known without working them out. */
	readonly hitCount: number;
	readonly score: number;
};

export type RoleList = {
	readonly hits: readonly RoleHit[];
	/** How many matched before a limit cut. */
	readonly total: number;
	readonly blame: Blame | null;
	readonly remarks: readonly Remark[];
};

export type RequirementList = {
	readonly hits: readonly RequirementHit[];
	readonly total: number;
	readonly roleCount: number;
	readonly blame: Blame | null;
	readonly remarks: readonly Remark[];
};

/** What stands in a column of a comparison, or is shown whole. */
export type Subject =
	| {readonly kind: 'role'; readonly id: string; readonly name: string; readonly role: Role; readonly roles: readonly Role[]}
	| {readonly kind: 'track'; readonly id: string; readonly name: string; readonly track: Track; readonly roles: readonly Role[]};

/** Where something is asked for. */
export type Evidence = {readonly role: string; readonly title: string; readonly section: Section; readonly text: string};

/**
 * How many of a subject's roles ask for a skill, each role once, by its strongest weight. `oneOf` are those that
 * require it as one of several. `implied` are roles that name only something that implies it; they count nowhere else.
 */
export type SkillCell = {
	readonly required: number;
	readonly oneOf: number;
	readonly preferred: number;
	readonly mentioned: number;
	readonly implied: number;
	readonly of: number;
	readonly evidence: readonly Evidence[];
};

export type SkillRow = {
	readonly id: string;
	readonly name: string;
	readonly group: string;
	/** Asked by some subjects and not by others. */
	readonly differs: boolean;
	readonly cells: readonly SkillCell[];
};

/** A requirement as a statement: whose it is and what it says. */
export type Statement = {readonly role: string; readonly title: string; readonly text: string; readonly weight: Weight};

/** Alike statements of a section on one row, a cell a subject. */
export type StatementRow = {
	readonly section: Section;
	readonly differs: boolean;
	/** Whether one of its statements names a skill; those that do not stand under the skills as well. */
	readonly namesSkill: boolean;
	readonly cells: readonly (readonly Statement[])[];
};

/** What a subject's roles say of themselves, each value once. */
export type SubjectFacts = {
	readonly companies: readonly string[];
	readonly teams: readonly string[];
	readonly tracks: readonly string[];
	readonly levels: readonly Level[];
	readonly intakes: readonly string[];
	readonly locations: readonly string[];
	/** The lowest way in that any of its requirements states. */
	readonly years: Years | null;
	readonly degree: Degree | null;
};

export type Comparison = {
	readonly subjects: readonly {
		readonly id: string;
		readonly kind: 'role' | 'track';
		readonly name: string;
		readonly roleCount: number;
		readonly facts: SubjectFacts;
	}[];
	/** By group, in each the most asked for first. */
	readonly skills: readonly SkillRow[];
	readonly statements: readonly StatementRow[];
	/** Ids of the skills that every subject that has roles asks for. */
	readonly shared: readonly string[];
	/** For each subject, in their order, the ids of the skills that no other subject asks for. */
	readonly only: readonly (readonly string[])[];
};

/** How many roles ask for a skill. */
export type SkillCount = {
	readonly id: string;
	readonly name: string;
	readonly group: string;
	readonly roleCount: number;
	readonly of: number;
	/** By track id, in the order of the screens; only tracks that have roles. */
	readonly tracks: Readonly<Record<string, {readonly roleCount: number; readonly of: number}>>;
};

export type SkillList = {
	/** Most asked for first. */
	readonly skills: readonly SkillCount[];
	readonly total: number;
	readonly roleCount: number;
	readonly blame: Blame | null;
	readonly remarks: readonly Remark[];
};

/** What a track's roles ask for at one weight, taken together. */
export type Together = {
	readonly weight: Weight;
	readonly skills: readonly {
		readonly id: string;
		readonly name: string;
		readonly group: string;
		readonly count: number;
		/** Of `count`, how many ask for it as one of several. */
		readonly oneOf: number;
		readonly of: number;
		readonly evidence: readonly Evidence[];
	}[];
	/** Alike statements that name no skill, in how many roles. */
	readonly statements: readonly {readonly statements: readonly Statement[]; readonly count: number; readonly of: number}[];
};

export type TrackSummary = {
	readonly track: Track;
	readonly roles: readonly RoleFacts[];
	readonly facts: SubjectFacts;
	/** Required, preferred, mentioned: in this order, each skill once, by its strongest weight in each role. */
	readonly together: readonly Together[];
};

/** Whole roles and tracks, in the order asked for. */
export type Shown = {readonly kind: 'role'; readonly role: Role} | {readonly kind: 'track'; readonly summary: TrackSummary};
