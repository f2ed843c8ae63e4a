import type {Blame} from './answers.js';
import {fieldChoices} from './field-choices.js';
import {find, type Found, type Part} from './find.js';
import type {CatalogIndex} from './index-catalog.js';
import {nearestTerm} from './nearest-term.js';
import {type Clause, noFilters, type Query} from './query.js';
import {termText} from './query-text.js';

/** So many parts are named when all of them are to blame together. */
const mostNamed = 6;

/** Says why a query found nothing: the part that no role fulfils, or the one that keeps most roles away. */
export function blameFor(index: CatalogIndex, {roles, parts}: Found): Blame | null {
	if (roles.length > 0) return null;
	if (index.catalog.roles.length === 0) return {part: '', message: 'There are no roles in this content.', nearest: null};
	const failing = parts.filter(part => !part.holds.includes(1));
	const [first] = failing;
	if (first === undefined) return blameTogether(parts);
	const narrowing = parts.filter(part => part.clauses.every(isNarrowing));
	if (narrowing.length === 0) return blameAlone(index, parts, first);
	// Where only some requirements count, a part may fail by that alone.
	const alone = failing.find(part => !matches(index, part.clauses));
	if (alone !== undefined) return blameAlone(index, parts, alone);
	const within = narrowing.filter(part => part !== first).map(({label}) => label);
	return {part: first.label, message: `No requirement of ${within.join(' ')} matches ${first.label}.`, nearest: null};
}

/** What looked like a field and is none; or that there is nothing to look for in what was typed. */
export function remarksOn(query: Query): readonly string[] {
	if (query.clauses.length === 0 && query.text.trim() !== '') return [`There is no word in ${query.text.trim()} to look for, so nothing is left out for it.`];
	return query.unknownFields.map(text => `"${text.split(':')[0]}" is no field, so "${text}" is taken as text. Fields are track, company, level, intake, section, skill, weight, has.`);
}

function blameAlone(index: CatalogIndex, parts: readonly Part[], part: Part): Blame {
	const {label} = part;
	const [clause, ...more] = part.clauses;
	if (clause === undefined || more.length > 0 || clause.every(({negated}) => negated)) return {part: label, message: `Every role is excluded by ${label}.`, nearest: null};
	// Another part that nothing matches has its turn when this one is put right.
	const others = parts.filter(other => other !== part && other.holds.includes(1)).flatMap(other => other.clauses);
	const near = clause.flatMap(term => nearestTerm(index, term)).find(term => matches(index, [...others, [term]]));
	if (near !== undefined) return {part: label, message: `Nothing matches ${label}.`, nearest: termText(near)};
	const [only] = clause;
	const choices = clause.length > 1 || only === undefined ? null : fieldChoices(index, only);
	return {part: label, message: `Nothing matches ${label}.${choices === null ? '' : ` ${choices}`}`, nearest: null};
}

function blameTogether(parts: readonly Part[]): Blame {
	const counts = countWithoutEach(parts);
	const most = Math.max(...counts);
	const part = parts[counts.indexOf(most)];
	if (part !== undefined && most > 0) {
		return {part: part.label, message: `No role has all of it; without ${part.label} ${most === 1 ? 'one role matches' : `${most} roles match`}.`, nearest: null};
	}
	const named = parts.length > mostNamed ? [...parts.slice(0, mostNamed).map(({label}) => label), '…'] : parts.map(({label}) => label);
	return {part: '', message: `Each part matches some role, but no role has them together: ${named.join(', ')}.`, nearest: null};
}

/** For each part how many roles fail by it alone. */
function countWithoutEach(parts: readonly Part[]): readonly number[] {
	const counts = parts.map(() => 0);
	const roleCount = parts[0]?.holds.length ?? 0;
	for (let role = 0; role < roleCount; role++) {
		let failing = -1;
		for (const [at, {holds}] of parts.entries()) {
			if (holds[role] === 1) continue;
			failing = failing === -1 ? at : -2;
			if (failing === -2) break;
		}
		if (failing >= 0) counts[failing]!++;
	}
	return counts;
}

function isNarrowing(clause: Clause): boolean {
	return clause.every(term => term.kind === 'field' && (term.field === 'section' || term.field === 'weight'));
}

function matches(index: CatalogIndex, clauses: readonly Clause[]): boolean {
	return find(index, {text: '', clauses, unknownFields: []}, noFilters).roles.length > 0;
}
