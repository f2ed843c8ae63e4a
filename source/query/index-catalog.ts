import type {Catalog} from '../model/catalog.js';
import type {Weight} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import {eachInSteps, finish, type Steps} from './steps.js';
import {wordKey, wordsOf} from './words.js';

/** What a line of the index is: a role's title, team or company, or one of its requirements. */
export const lineKinds = ['title', 'team', 'company', 'requirement'] as const;
export type LineKind = (typeof lineKinds)[number];

const titleLine = 0;
const teamLine = 1;
const companyLine = 2;
const requirementLine = 3;

/**
 * A catalog made ready for queries, built once for each. Lines are numbered through all roles; a role's lines stand
 * together. Word `i` of `words` (sorted) occurs in `lines` from `starts[i]` up to `starts[i + 1]`, each line once.
 */
export type CatalogIndex = {
	readonly catalog: Catalog;
	readonly lineRole: Int32Array;
	/** An index into {@link lineKinds}. */
	readonly lineKind: Uint8Array;
	/** Which requirement of its role a line is; -1 for the other kinds. */
	readonly lineRequirement: Int32Array;
	/** How strongly a line asks, see {@link strengthOf}; 0 for what is no requirement. */
	readonly lineStrength: Uint8Array;
	/** A role's first line; one more entry than roles. */
	readonly roleLines: Int32Array;
	readonly words: readonly string[];
	readonly starts: Int32Array;
	readonly lines: Int32Array;
	/** A skill's lines: those that name or declare it. */
	readonly skillLines: ReadonlyMap<string, readonly number[]>;
	/** The ids of the skills that occur, by the words of each of their names. */
	readonly skillsByName: ReadonlyMap<string, readonly string[]>;
	/** A track's place on screen, by id. */
	readonly trackOrder: ReadonlyMap<string, number>;
	/** Makes what queries with words need, while nobody waits; a query meanwhile does what is left. */
	readonly prepare: () => Steps<void>;
	/** Answers that took effort, kept for the next query. */
	readonly kept: Map<string, unknown>;
};

/** How strongly a requirement asks, the strongest the greatest: of equally good answers it comes first. */
export const strengthOf: Readonly<Record<Weight, number>> = {required: 3, preferred: 2, mentioned: 1};

type Lines = Omit<CatalogIndex, 'catalog' | 'trackOrder' | 'prepare' | 'kept'>;

/**
 * Makes a catalog ready for queries. The lines and words are gathered when the first query has words, or when somebody
 * asks for them before that: time and memory grow with the number of words.
 */
export function indexCatalog(catalog: Catalog): CatalogIndex {
	let made: Lines | null = null;
	const making = indexLines(catalog);
	const lines = (): Lines => (made ??= finish(making));
	return {
		catalog,
		trackOrder: new Map(catalog.tracks.map((track, order) => [track.id, order])),
		*prepare() {
			while (made === null) {
				const {done, value} = making.next();
				if (done === true) made = value;
				else yield;
			}
		},
		kept: new Map(),
		get lineRole() {
			return lines().lineRole;
		},
		get lineKind() {
			return lines().lineKind;
		},
		get lineRequirement() {
			return lines().lineRequirement;
		},
		get lineStrength() {
			return lines().lineStrength;
		},
		get roleLines() {
			return lines().roleLines;
		},
		get words() {
			return lines().words;
		},
		get starts() {
			return lines().starts;
		},
		get lines() {
			return lines().lines;
		},
		get skillLines() {
			return lines().skillLines;
		},
		get skillsByName() {
			return lines().skillsByName;
		},
	};
}

function* indexLines(catalog: Catalog): Steps<Lines> {
	const {roles} = catalog;
	const roleLines = new Int32Array(roles.length + 1);
	for (const [at, role] of roles.entries()) roleLines[at + 1] = roleLines[at]! + linesOf(role);
	const lineCount = roleLines[roles.length]!;
	const lineRole = new Int32Array(lineCount);
	const lineKind = new Uint8Array(lineCount);
	const lineRequirement = new Int32Array(lineCount).fill(-1);
	const lineStrength = new Uint8Array(lineCount);
	const occurrences = new Occurrences();
	const skillLines = new Map<string, number[]>();

	let line = 0;
	yield* eachInSteps(roles, (role, at) => {
		const addLine = (kind: number, text: string) => {
			lineRole[line] = at;
			lineKind[line] = kind;
			occurrences.add(line, text);
			line++;
		};
		addLine(titleLine, role.title);
		if (role.team !== null) addLine(teamLine, role.team);
		if (role.company !== null) addLine(companyLine, role.company);
		for (const [number, requirement] of role.requirements.entries()) {
			for (const {id, via} of requirement.skills) {
				if (via === 'implied') continue;
				const known = skillLines.get(id);
				if (known === undefined) skillLines.set(id, [line]);
				else if (known.at(-1) !== line) known.push(line);
			}
			lineRequirement[line] = number;
			lineStrength[line] = strengthOf[requirement.weight];
			addLine(requirementLine, requirement.text);
		}
	});

	return {
		lineRole,
		lineKind,
		lineRequirement,
		lineStrength,
		roleLines,
		...(yield* occurrences.sorted()),
		skillLines,
		skillsByName: nameSkills(catalog, skillLines),
	};
}

/** The text of a line. */
export function textOfLine(index: CatalogIndex, line: number): string {
	const role = index.catalog.roles[index.lineRole[line]!]!;
	switch (lineKinds[index.lineKind[line]!]!) {
		case 'title':
			return role.title;
		case 'team':
			return role.team ?? '';
		case 'company':
			return role.company ?? '';
		case 'requirement':
			return role.requirements[index.lineRequirement[line]!]!.text;
	}
}

function linesOf(role: Role): number {
	return 1 + (role.team === null ? 0 : 1) + (role.company === null ? 0 : 1) + role.requirements.length;
}

function nameSkills(catalog: Catalog, present: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
	const byName = new Map<string, string[]>();
	for (const skill of catalog.skills) {
		if (!present.has(skill.id)) continue;
		for (const name of new Set([skill.name, skill.id, ...skill.aliases].map(wordKey))) {
			const ids = byName.get(name);
			if (ids === undefined) byName.set(name, [skill.id]);
			else ids.push(skill.id);
		}
	}
	return byName;
}

/** Which word stands in which line, gathered in order of lines, then sorted by word. */
class Occurrences {
	readonly #ids = new Map<string, number>();
	readonly #counts: number[] = [];
	readonly #lastLine: number[] = [];
	#words = new Int32Array(1024);
	#lines = new Int32Array(1024);
	#size = 0;

	add(line: number, text: string): void {
		for (const word of wordsOf(text)) {
			let id = this.#ids.get(word.text);
			if (id === undefined) {
				id = this.#ids.size;
				this.#ids.set(word.text, id);
				this.#counts.push(0);
				this.#lastLine.push(-1);
			}
			if (this.#lastLine[id] === line) continue;
			this.#lastLine[id] = line;
			this.#counts[id]!++;
			if (this.#size === this.#words.length) this.#grow();
			this.#words[this.#size] = id;
			this.#lines[this.#size] = line;
			this.#size++;
		}
	}

	*sorted(): Steps<Pick<CatalogIndex, 'words' | 'starts' | 'lines'>> {
		const words = [...this.#ids.keys()].sort();
		const placeOf = new Int32Array(words.length);
		for (const [place, word] of words.entries()) placeOf[this.#ids.get(word)!] = place;
		const starts = new Int32Array(words.length + 1);
		for (const [id, count] of this.#counts.entries()) starts[placeOf[id]! + 1] = count;
		for (let place = 0; place < words.length; place++) starts[place + 1]! += starts[place]!;
		const next = starts.slice();
		const lines = new Int32Array(this.#size);
		for (let at = 0; at < this.#size; at++) {
			const place = placeOf[this.#words[at]!]!;
			lines[next[place]!] = this.#lines[at]!;
			next[place]!++;
			if (at % 50_000 === 49_999) yield;
		}
		return {words, starts, lines};
	}

	#grow(): void {
		const words = new Int32Array(this.#words.length * 2);
		words.set(this.#words);
		this.#words = words;
		const lines = new Int32Array(this.#lines.length * 2);
		lines.set(this.#lines);
		this.#lines = lines;
	}
}
