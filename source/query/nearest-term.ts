import {fold} from '../text/fold.js';
import {nearestFirst} from '../text/nearest.js';
import {placeOfWord} from './find-words.js';
import type {CatalogIndex} from './index-catalog.js';
import {fieldValues} from './match-field.js';
import {isNameOfSkill} from './named-skills.js';
import type {Term} from './query.js';
import {wordsOf} from './words.js';

/** So many candidates are looked into. */
const mostCandidates = 12;

/** Shorter words are near too many others for a guess. */
const fewestLetters = 3;

/** What somebody may have meant by a term that nothing matches, the likeliest first; whether it matches is not yet known. */
export function nearestTerm(index: CatalogIndex, term: Term): readonly Term[] {
	if (term.negated) return [];
	const texts = term.kind === 'field' ? nearestValues(term.text, fieldValues(index, term.field)) : nearestTexts(index, term.text);
	return texts.slice(0, mostCandidates).map(text => ({...term, text}));
}

/** Of a field's values those that the text begins, as while it is typed, then those that it resembles. */
function nearestValues(text: string, values: readonly string[]): readonly string[] {
	const begun = fold(text);
	return [...values.filter(value => fold(value).startsWith(begun)), ...nearestFirst(text, values)];
}

/** The text with each of its words that the index does not know replaced by a near one. */
function nearestTexts(index: CatalogIndex, text: string): readonly string[] {
	const words = wordsOf(text);
	const unknown = words.filter(word => placeOfWord(index, word.text) < 0);
	const [only] = unknown;
	// Who names a skill that no role asks for has not mistyped another word.
	if (only === undefined || isNameOfSkill(index, fold(text))) return [];
	// A skill can be found by a name that no text holds.
	const known = [...index.words, ...index.skillsByName.keys()];
	const near = unknown.map(word => (word.text.length < fewestLetters || isNameOfSkill(index, word.text) ? [] : nearestFirst(word.text, known)));
	if (unknown.length === 1) return near[0]!.map(meant => text.slice(0, only.start) + meant + text.slice(only.end));
	if (near.some(([first]) => first === undefined)) return [];
	let corrected = '';
	let end = 0;
	for (const [at, word] of unknown.entries()) {
		corrected += text.slice(end, word.start) + near[at]![0]!;
		end = word.end;
	}
	return [corrected + text.slice(end)];
}
