import type {Requirement} from '../model/requirement.js';
import {fold} from '../text/fold.js';
import {type Clause, everyFields, type Field, type Filters, type Query, type Term} from './query.js';
import {termText} from './query-text.js';

/** A query with the flags' values, sorted into what is asked in which way. */
export type Plan = {
	readonly values: Filters;
	/** What is no single positive field. */
	readonly clauses: readonly Clause[];
	readonly without: readonly (Term & {readonly kind: 'field'})[];
	/** Whether some requirements do not count. */
	readonly narrowed: boolean;
};

/** Joins the single fields of a query with those of the flags; what is no single positive field stays a clause. */
export function planOf(query: Query, filters: Filters): Plan {
	const values: Record<Field, string[]> = {track: [...filters.track], company: [...filters.company], level: [...filters.level], intake: [...filters.intake], section: [...filters.section], skill: [...filters.skill], weight: [...filters.weight], has: [...filters.has]};
	// What is said twice asks for nothing more.
	const clauses = new Map<string, Clause>();
	const without: (Term & {readonly kind: 'field'})[] = [];
	for (const clause of query.clauses) {
		const [term] = clause;
		if (term?.kind !== 'field' || !isOfOneField(clause)) clauses.set(fold(clauseText(clause)), clause);
		else if (!term.negated) values[term.field].push(...clause.map(({text}) => text));
		else if (term.field === 'section' || term.field === 'weight') without.push(term);
		else clauses.set(fold(clauseText(clause)), clause);
	}
	return {values, clauses: [...clauses.values()], without, narrowed: values.section.length + values.weight.length + without.length > 0};
}

/** A field alone, or `track:a | track:b`, which is the same as `track:a track:b` where a repetition means "or". */
function isOfOneField(clause: Clause): boolean {
	const [first] = clause;
	if (clause.length === 1) return true;
	return clause.every(term => term.kind === 'field' && first?.kind === 'field' && term.field === first.field && !term.negated && !everyFields.has(term.field));
}

/** `section:` and `weight:` say which requirements count. */
export function countsOf({values, without, narrowed}: Plan): (requirement: Requirement) => boolean {
	if (!narrowed) return everyRequirement;
	const inSections = new Set(values.section.map(value => value.toLowerCase()));
	const ofWeights = new Set(values.weight.map(value => value.toLowerCase()));
	return ({section, weight}) =>
		(inSections.size === 0 || inSections.has(section)) && (ofWeights.size === 0 || ofWeights.has(weight)) && !without.some(term => (term.field === 'section' ? section : weight) === term.text.toLowerCase());
}

/** What narrows, as a text: of two plans with the same one the same requirements count. */
export function narrowingOf({values, without}: Plan): string {
	return JSON.stringify([values.section, values.weight, without.map(({field, text}) => [field, text])]);
}

/** How a clause is typed. */
export function clauseText(clause: Clause): string {
	return clause.map(termText).join(' | ');
}

/** Where nothing narrows, every requirement counts. */
export function everyRequirement(): boolean {
	return true;
}
