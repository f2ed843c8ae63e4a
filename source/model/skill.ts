/** What kind of thing a skill is: the words of the recognition's measurement. */
export const skillKinds = ['tech', 'concept', 'field', 'people'] as const;
export type SkillKind = (typeof skillKinds)[number];

/**
 * The groups that skills stand in, in the order of the screens, with the kind of what they hold.
 * A content's own skills may name other groups; those come last and count as `tech`.
 */
export const skillGroups = {
	languages: {name: 'Languages', kind: 'tech'},
	frontend: {name: 'Frontend', kind: 'tech'},
	backend: {name: 'Backend', kind: 'tech'},
	mobile: {name: 'Mobile and desktop', kind: 'tech'},
	data: {name: 'Data', kind: 'tech'},
	ai: {name: 'AI and machine learning', kind: 'tech'},
	cloud: {name: 'Cloud', kind: 'tech'},
	infrastructure: {name: 'Infrastructure and operations', kind: 'tech'},
	security: {name: 'Security', kind: 'tech'},
	testing: {name: 'Testing', kind: 'tech'},
	tools: {name: 'Tools', kind: 'tech'},
	protocols: {name: 'Protocols and formats', kind: 'tech'},
	systems: {name: 'Operating systems and hardware', kind: 'tech'},
	design: {name: 'Design tools', kind: 'tech'},
	business: {name: 'Business software', kind: 'tech'},
	engineering: {name: 'Engineering concepts', kind: 'concept'},
	computing: {name: 'Computer science', kind: 'concept'},
	methods: {name: 'Methods', kind: 'concept'},
	product: {name: 'Product and design work', kind: 'concept'},
	domains: {name: 'Domains', kind: 'concept'},
	education: {name: 'Education', kind: 'field'},
	people: {name: 'Ways of working', kind: 'people'},
} as const satisfies Readonly<Record<string, {readonly name: string; readonly kind: SkillKind}>>;
export type SkillGroup = keyof typeof skillGroups;

/** The heading for a group: its name, or for a content's own group its id with a capital. */
export function groupName(group: string): string {
	return Object.hasOwn(skillGroups, group) ? skillGroups[group as SkillGroup].name : group.charAt(0).toUpperCase() + group.slice(1);
}

/** Something nameable that requirements ask for. */
export type Skill = {
	readonly id: string;
	readonly name: string;
	readonly group: string;
	/** Other ways to write it. */
	readonly aliases: readonly string[];
	/** Ids of the skills that come with it: React implies JavaScript. */
	readonly implies: readonly string[];
	/** Of name and aliases, those that are also common words: they count in exactly this case, where the neighbourhood speaks of technology. */
	readonly ambiguous: readonly string[];
	/** Of name and aliases, those that count in exactly this case alone: REST, not rest. */
	readonly cased: readonly string[];
	/** Counts only where a degree or field of study is spoken of, and wins there over another entry of the same words. */
	readonly degreeOnly: boolean;
};
