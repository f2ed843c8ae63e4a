import type {CatalogIndex} from './index-catalog.js';

/** The skills of the roles that go by a name, also where its words are written together: `machinelearning`. */
export function skillsNamed(index: CatalogIndex, name: string): readonly string[] {
	return index.skillsByName.get(name) ?? namesWrittenTogether(index).get(name) ?? [];
}

/** Whether a word is the name of any skill that is known, also of one that no role asks for. Reads the whole vocabulary. */
export function isNameOfSkill({catalog}: CatalogIndex, word: string): boolean {
	const isName = (name: string) => name.length === word.length && name.toLowerCase() === word;
	return catalog.vocabulary().some(({name, aliases}) => isName(name) || aliases.some(isName));
}

function namesWrittenTogether(index: CatalogIndex): ReadonlyMap<string, readonly string[]> {
	const kept = index.kept.get('names written together') as ReadonlyMap<string, readonly string[]> | undefined;
	if (kept !== undefined) return kept;
	const together = new Map([...index.skillsByName].flatMap(([name, ids]) => (name.includes(' ') ? [[name.replaceAll(' ', ''), ids] as const] : [])));
	index.kept.set('names written together', together);
	return together;
}
