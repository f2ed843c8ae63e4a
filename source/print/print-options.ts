import type {AsRead} from './yaml/role-to-content.js';

/** What a printer may use of the place it prints to. */
export type PrintOptions = {
	/** Columns that a line may take; null: no limit, as in a pipe. Only `table` looks at it. */
	readonly columns: number | null;
	/** Whether escape sequences for bold and colour may be written. Only `table` writes them. */
	readonly color: boolean;
	/** Whether links may be written as OSC 8 sequences. Only `table` writes them. */
	readonly links: boolean;
	/**
	 * How content reads a bare text, for YAML of roles: with it a requirement declares exactly what reading would not
	 * find again. Without it the words that seem to name a skill, but do not mean it, are not told apart.
	 */
	readonly asRead?: AsRead;
};
