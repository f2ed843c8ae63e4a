// Apart from what sorts by them: the table of commands, which every start reads, needs the names alone.

/** By what roles are sorted. */
export const roleSorts = ['relevance', 'track', 'title', 'company', 'level', 'intake'] as const;
export type RoleSort = (typeof roleSorts)[number];

/** By what skills are sorted. */
export const skillSorts = ['count', 'name', 'group'] as const;
export type SkillSort = (typeof skillSorts)[number];
