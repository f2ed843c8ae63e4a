import type {Role} from '../model/role.js';

/** A role as a value that content can hold. */
export type ContentOf = (role: Role) => unknown;

/** What a printer may use of the place it prints to. */
export type PrintOptions = {
	/** Columns that a line may take; null: no limit, as in a pipe. Only `table` looks at it. */
	readonly columns: number | null;
	/** Whether escape sequences for bold and colour may be written. Only `table` writes them. */
	readonly color: boolean;
	/** Whether links may be written as OSC 8 sequences. Only `table` writes them. */
	readonly links: boolean;
	/** How a role is written as content, for YAML of roles. Without it they have the shape of their JSON. */
	readonly contentOf?: ContentOf;
};
