import type {Requirement} from '../../model/requirement.js';
import {levels, type Role} from '../../model/role.js';
import type {Numbers} from './columns.js';
import type {KeptValues} from './kept-values.js';
import type {TextReader} from './text-table.js';

type Columns = Numbers['roles'];

/** What kept roles are read from by their places; all of them share one. */
export type RoleSource = {
	readonly number: (column: keyof Columns, role: number) => number;
	readonly text: (column: keyof Columns, role: number) => string;
	readonly textOrNull: (column: keyof Columns, role: number) => string | null;
	readonly values: KeptValues;
	readonly requirements: (role: number) => readonly Requirement[];
};

/** @param requirements Makes those of a role; it is asked once for each. */
export function roleSource(columns: Columns, values: KeptValues, {text, textOrNull}: TextReader, requirements: (role: number) => readonly Requirement[]): RoleSource {
	const made: (readonly Requirement[])[] = [];
	made.length = columns.id.length;
	return {
		number: (column, role) => columns[column][role]!,
		text: (column, role) => text(columns[column][role]!),
		textOrNull: (column, role) => textOrNull(columns[column][role]!),
		values,
		requirements: role => (made[role] ??= requirements(role)),
	};
}

/**
 * A role of what was kept, read while it is looked at: of thousands a list wants the track of each and the rest of a
 * screenful. What it says are properties of the class, so a copy is made by `withRequirements`, never by spreading.
 */
export class KeptRole implements Role {
	readonly #source: RoleSource;
	/** Its place in the columns. */
	readonly #at: number;

	constructor(source: RoleSource, at: number) {
		this.#source = source;
		this.#at = at;
	}

	get id(): Role['id'] {
		return this.#source.text('id', this.#at);
	}

	get title(): Role['title'] {
		return this.#source.text('title', this.#at);
	}

	get company(): Role['company'] {
		return this.#source.textOrNull('company', this.#at);
	}

	get team(): Role['team'] {
		return this.#source.textOrNull('team', this.#at);
	}

	get track(): Role['track'] {
		return this.#source.textOrNull('track', this.#at);
	}

	get level(): Role['level'] {
		return levels[this.#source.number('level', this.#at) - 1] ?? null;
	}

	get intake(): Role['intake'] {
		return this.#source.values.intakes[this.#source.number('intake', this.#at)] ?? null;
	}

	get source(): Role['source'] {
		return this.#source.textOrNull('source', this.#at);
	}

	get location(): Role['location'] {
		return this.#source.textOrNull('location', this.#at);
	}

	get posted(): Role['posted'] {
		return this.#source.textOrNull('posted', this.#at);
	}

	get closes(): Role['closes'] {
		return this.#source.textOrNull('closes', this.#at);
	}

	get employment(): Role['employment'] {
		return this.#source.textOrNull('employment', this.#at);
	}

	get workplace(): Role['workplace'] {
		return this.#source.textOrNull('workplace', this.#at);
	}

	get salary(): Role['salary'] {
		return this.#source.textOrNull('salary', this.#at);
	}

	get tags(): Role['tags'] {
		return this.#source.values.tags[this.#source.number('tags', this.#at)] ?? [];
	}

	get companyLinks(): Role['companyLinks'] {
		return this.#source.values.links[this.#source.number('links', this.#at)] ?? [];
	}

	get requirements(): Role['requirements'] {
		return this.#source.requirements(this.#at);
	}
}
