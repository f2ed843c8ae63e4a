import {fold} from '../text/fold.js';
import type {CatalogIndex} from './index-catalog.js';
import {fieldValues} from './match-field.js';
import {type Field, fields, type Term} from './query.js';

/** Longer lists help nobody. */
const mostChoices = 24;

/**
 * "level: takes intern, graduate, …": what a field can be asked for, where a term asks for something else or, as while it
 * is typed, for nothing yet. Null where the value is one of them, and where there are too many to name.
 */
export function fieldChoices(index: CatalogIndex, term: Term): string | null {
	const field = term.kind === 'field' ? term.field : fields.find(name => fold(term.text) === `${name}:`);
	if (field === undefined) return null;
	const values = choices(index, field);
	if (values.length === 0 || values.length > mostChoices) return null;
	if (term.kind === 'field' && fieldValues(index, field).some(value => fold(value) === fold(term.text))) return null;
	return `${field}: takes ${values.join(', ')}.`;
}

/** Of tracks those that have roles, by the ids that a query is shorter with. */
function choices(index: CatalogIndex, field: Field): readonly string[] {
	if (field !== 'track') return fieldValues(index, field);
	const used = new Set(index.catalog.roles.map(({track}) => track));
	return index.catalog.tracks.flatMap(({id}) => (used.has(id) ? [id] : []));
}
