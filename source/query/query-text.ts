import {fields, type Filters, type Term} from './query.js';

/** A query's text with filters written into it as fields, as a person would type them. */
export function withFilters(text: string, filters: Filters): string {
	const terms = fields.flatMap(field => filters[field].map(value => `${field}:${quoteValue(value)}`));
	return [...terms, text].filter(part => part !== '').join(' ');
}

/** How a term is typed. */
export function termText(term: Term): string {
	const sign = term.negated ? '-' : '';
	if (term.kind === 'phrase') return `${sign}"${term.text}"`;
	return term.kind === 'field' ? `${sign}${term.field}:${quoteValue(term.text)}` : sign + term.text;
}

/** A field's value as the grammar takes it whole; quotes inside cannot be written and mean nothing to the comparison. */
function quoteValue(value: string): string {
	const plain = value.replaceAll('"', ' ').trim();
	return /[\s|]/u.test(plain) ? `"${plain}"` : plain;
}
