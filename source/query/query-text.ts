import {fields, type Filters} from './query.js';

/** A query's text with filters written into it as fields, as a person would type them. */
export function withFilters(text: string, filters: Filters): string {
	const terms = fields.flatMap(field => filters[field].map(value => `${field}:${/[\s|]/u.test(value) ? `"${value}"` : value}`));
	return [...terms, text].filter(part => part !== '').join(' ');
}
