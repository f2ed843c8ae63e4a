import type {Requirement} from '../../model/requirement.js';
import type {Role} from '../../model/role.js';

/** A run of words that stayed, went or came. */
export type WordChange = {readonly change: 'same' | 'removed' | 'added'; readonly text: string};

/** What can happen to a requirement; `moved` is between must, nice to have and in the work. */
const requirementChanges = ['came', 'went', 'reworded', 'moved'] as const;

/** A requirement that is not what it was. `changes` has one of the four, or `reworded` and `moved` together. */
export type RequirementChange = {
	readonly changes: readonly (typeof requirementChanges)[number][];
	/** Null: it came. */
	readonly old: Requirement | null;
	/** Null: it went. */
	readonly next: Requirement | null;
	/** How the old wording became the new one; empty unless reworded. */
	readonly words: readonly WordChange[];
};

/** The facts of a posting that are compared, in the order of the screens. */
export const comparedFacts = ['title', 'company', 'team', 'track', 'level', 'intake', 'source', 'location', 'posted', 'closes', 'employment', 'workplace', 'salary', 'tags'] as const;
export type ComparedFact = (typeof comparedFacts)[number];

/** A fact that a posting states differently than before; null is not stated. */
export type FactChange = {readonly name: ComparedFact; readonly old: Role[ComparedFact]; readonly next: Role[ComparedFact]};

/** What tells that two roles are one. */
export type MatchedBy = 'link' | 'id' | 'title';

/** A role that both contents have, and that is not the same in both. */
export type RoleChange = {
	readonly old: Role;
	readonly next: Role;
	readonly matchedBy: MatchedBy;
	readonly facts: readonly FactChange[];
	/** By section: those that are there now in their order, then those that went. */
	readonly requirements: readonly RequirementChange[];
};

/** How many roles ask for a skill, and how many there are. */
export type Share = {readonly roleCount: number; readonly of: number};

/** A skill that more or fewer roles ask for than before, in all or in one of the tracks. */
export type SkillChange = {
	readonly id: string;
	readonly name: string;
	readonly group: string;
	readonly old: Share;
	readonly next: Share;
	/** By track id, in the order of the screens; only tracks that have roles in one of the contents. */
	readonly tracks: Readonly<Record<string, {readonly old: Share; readonly next: Share}>>;
};

/** What changed from one content to another. */
export type Diff = {
	readonly came: readonly Role[];
	readonly went: readonly Role[];
	readonly changed: readonly RoleChange[];
	/** How many roles are in both and ask the same. */
	readonly same: number;
	/** What changed most first. */
	readonly skills: readonly SkillChange[];
};

/** Whether anything changed. */
export function isChanged({came, went, changed, skills}: Diff): boolean {
	return came.length + went.length + changed.length + skills.length > 0;
}
