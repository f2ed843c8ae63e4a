import type {Profile, ProfileLine, ProfileShortfall} from '../model/profile.js';
import type {Path, Section} from '../model/requirement.js';
import type {RoleFacts} from '../model/role.js';
import type {Blame, Remark} from './answers.js';

/** How a profile stands to something that is asked for. `unknown`: it cannot be told from what the profile states. */
export type Standing = 'met' | 'missing' | 'unknown';

/** Why it cannot be told. */
export type Doubt =
	/** The profile says nothing of it: an education, years, a way of working. */
	| 'notStated'
	/** The degree is on its way. */
	| 'inProgress'
	/** The profile says that the skill is being learned. */
	| 'learning'
	/** The posting lets something else count that only people can judge: "or a related field", "or equivalent experience". */
	| 'mayCount'
	/** The years are there, but the posting asks for them in one thing. */
	| 'yearsOfWhat';

/** A skill of the profile that meets something; `through` is what implies it, null where it is the very skill. */
export type Having = {readonly id: string; readonly name: string; readonly line: ProfileLine; readonly through: string | null};

/** A posting's own words that ask for something. */
export type AskingLine = {readonly section: Section; readonly text: string};

/**
 * One thing that a role asks for: a skill, a group of skills of which one is enough, or a degree and years with their
 * alternatives. One that is missing is one gap, however many alternatives it has.
 */
export type FitAsk = {
	readonly kind: 'skill' | 'experience';
	/** In a few words: "Go or Python", "bachelor, 2+ years". */
	readonly name: string;
	/** The alternatives; a skill alone is one, with the examples that the posting gives of it behind. Empty for experience. */
	readonly skills: readonly {readonly id: string; readonly name: string}[];
	/** The ways in; empty for skills. */
	readonly paths: readonly Path[];
	readonly standing: Standing;
	readonly doubt: Doubt | null;
	/** What of the profile meets it; of experience what was compared, met or not, with `degree` and `years` for ids. */
	readonly having: readonly Having[];
	/** What the profile says against having it: that it is lacked, wanted or being learned. Empty where it is met. */
	readonly against: readonly ProfileShortfall[];
	/** The requirements that say so, in the posting's order. */
	readonly asking: readonly AskingLine[];
};

/** What a role asks for at one weight, by how the profile stands to it, each in the posting's order. */
export type FitPart = Readonly<Record<Standing, readonly FitAsk[]>>;

/** How a profile stands to a degree or to years that a role requires. */
export type ExperienceStanding = 'met' | 'missing' | 'inProgress' | 'unknown' | 'notStated' | 'notAsked';

/** A role beside a profile. */
export type RoleFit = {
	readonly role: RoleFacts;
	readonly required: FitPart;
	readonly preferred: FitPart;
	readonly degree: ExperienceStanding;
	readonly years: ExperienceStanding;
	/** Required and preferred lines that name nothing that could be compared: for the person to judge. */
	readonly others: readonly AskingLine[];
};

/** A skill to learn: the one after it counts on this one being learned. */
export type LearnStep = {
	readonly id: string;
	readonly name: string;
	/** Names of other skills that would do exactly the same. */
	readonly alternatives: readonly string[];
	/** Ids of the roles that require it, and of those that only prefer it. */
	readonly roles: readonly string[];
	readonly preferredBy: readonly string[];
	/** Ids of the roles of which nothing required is missing any more. */
	readonly completes: readonly string[];
};

/** A profile beside roles. */
export type Fit = {
	readonly profile: Profile;
	/** Those with least missing first, what is required before what is preferred. */
	readonly roles: readonly RoleFit[];
	/** How many matched before a limit cut. */
	readonly total: number;
	readonly learnNext: readonly LearnStep[];
	/** Which step of learning, from 1, closes something that is missing; what no learning closes is not in it. */
	readonly stepOf: Pick<ReadonlyMap<FitAsk, number>, 'get'>;
	readonly blame: Blame | null;
	readonly remarks: readonly Remark[];
};

