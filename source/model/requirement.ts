/** Where a posting says something. The order is the order on screen. */
export const sections = ['responsibilities', 'qualifications', 'preferred'] as const;
export type Section = (typeof sections)[number];

/** How strongly a posting asks. From the strongest to the weakest; a responsibility is `mentioned`. */
export const weights = ['required', 'preferred', 'mentioned'] as const;
export type Weight = (typeof weights)[number];

/** The weight that a section lends to what it says, unless the sentence itself says otherwise. */
export const weightOfSection: Readonly<Record<Section, Weight>> = {
	responsibilities: 'mentioned',
	qualifications: 'required',
	preferred: 'preferred',
};

/** Degrees from none to the highest, in their order. */
export const degrees = ['none', 'bachelor', 'master', 'phd'] as const;
export type Degree = (typeof degrees)[number];

/** Years of experience; `max` is null when open ("5+"). */
export type Years = {readonly min: number; readonly max: number | null};

/** One way in: "8 years, or 4 with a PhD" has two. Null is *not stated*; degree `none` is *stated: none needed*. */
export type Path = {readonly degree: Degree | null; readonly years: Years | null};

/** What a requirement says of experience and degree. `years` and `degree` are those of the lowest way in. */
export type Experience = {
	readonly years: Years | null;
	readonly degree: Degree | null;
	readonly orEquivalent: boolean;
	readonly paths: readonly Path[];
};

export const vias = ['named', 'implied', 'declared'] as const;
export type Via = (typeof vias)[number];

/**
 * A skill in a requirement's text. `start` and `end` are UTF-16 offsets, null unless the text names it.
 * `oneOf` numbers the group of alternatives within the requirement (from 0), null when it stands alone.
 */
export type SkillMention = {
	readonly id: string;
	readonly name: string;
	readonly start: number | null;
	readonly end: number | null;
	readonly via: Via;
	readonly oneOf: number | null;
};

/** One statement of a posting. */
export type Requirement = Experience & {
	readonly section: Section;
	readonly weight: Weight;
	readonly text: string;
	readonly skills: readonly SkillMention[];
};
