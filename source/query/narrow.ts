import type {Catalog} from '../model/catalog.js';
import {copyRole} from '../model/role.js';
import type {Blame} from './answers.js';
import {blameFor, remarksOn} from './blame.js';
import {find} from './find.js';
import type {CatalogIndex} from './index-catalog.js';
import type {Filters, Query} from './query.js';

/** A catalog of the roles alone that match, each with the requirements alone that count, for `show` and `compare`. */
export function narrowCatalog(index: CatalogIndex, query: Query, filters: Filters): {readonly catalog: Catalog; readonly blame: Blame | null; readonly remarks: readonly string[]} {
	const found = find(index, query, filters);
	const roles = found.roles.map(at => {
		const role = index.catalog.roles[at]!;
		return role.requirements.every(found.counts) ? role : copyRole(role, {requirements: role.requirements.filter(found.counts)});
	});
	return {catalog: {...index.catalog, roles}, blame: blameFor(index, found), remarks: remarksOn(query)};
}
