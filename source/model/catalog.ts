import type {Role} from './role.js';
import type {Skill} from './skill.js';
import type {Track} from './track.js';

/** Something wrong in content. `line` and `column` count from 1, null where the whole file is meant. */
export type Problem = {
	readonly file: string;
	readonly line: number | null;
	readonly column: number | null;
	readonly message: string;
	readonly hint: string | null;
	/** A warning is worth knowing (a later content replaces a role); only an error makes content wrong. */
	readonly severity: 'error' | 'warning';
};

/** Everything loaded in one run. Ids are unique within roles, tracks and skills. */
export type Catalog = {
	readonly roles: readonly Role[];
	/** In the order of the screens. */
	readonly tracks: readonly Track[];
	/** The skills that the roles name, and those that come with them; in the vocabulary's order. */
	readonly skills: readonly Skill[];
	/** Every skill that is known: what recognition looks for. A large one is read when it is first asked for. */
	readonly vocabulary: () => readonly Skill[];
	readonly problems: readonly Problem[];
	/** How many roles were left out because they are broken. */
	readonly brokenRoles: number;
	/** What the roles were loaded from, as the person named it: `builtin`, paths, `-`. */
	readonly sources: readonly string[];
};
