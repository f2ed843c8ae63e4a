import type {CatalogIndex} from './index-catalog.js';

/** The skills of the roles that go by a name, also where its words are written together: `machinelearning`. */
export function skillsNamed(index: CatalogIndex, name: string): readonly string[] {
	return index.skillsByName.get(name) ?? namesWrittenTogether(index).get(name) ?? [];
}

/** Whether a word is the name of any skill that is known, also of one that no role asks for. */
export function isNameOfSkill(index: CatalogIndex, word: string): boolean {
	let names = index.kept.get('names of skills') as ReadonlySet<string> | undefined;
	if (names === undefined) {
		names = new Set(index.catalog.vocabulary().flatMap(({name, aliases}) => [name, ...aliases]).map(name => name.toLowerCase()));
		index.kept.set('names of skills', names);
	}
	return names.has(word);
}

function namesWrittenTogether(index: CatalogIndex): ReadonlyMap<string, readonly string[]> {
	const kept = index.kept.get('names written together') as ReadonlyMap<string, readonly string[]> | undefined;
	if (kept !== undefined) return kept;
	const together = new Map([...index.skillsByName].flatMap(([name, ids]) => (name.includes(' ') ? [[name.replaceAll(' ', ''), ids] as const] : [])));
	index.kept.set('names written together', together);
	return together;
}
