import type {RoleContent} from '../content/definition.js';
import type {Catalog} from '../model/catalog.js';
import type {Role} from '../model/role.js';
import {indexCatalog} from '../query/index-catalog.js';
import {listRoles} from '../query/list-roles.js';
import {parseQuery} from '../query/parse-query.js';
import {noFilters} from '../query/query.js';
import {buildImported} from './imported-roles.js';
import {blameMessage} from './messages.js';

/** The roles that a query finds, in the order they were found in, the best of them where there is a limit; and what to say of it. */
export function chooseRoles(contents: readonly RoleContent[], {text, limit}: {readonly text: string; readonly limit: number | null}, base: Catalog): {readonly chosen: readonly RoleContent[]; readonly messages: readonly string[]} {
	if (text === '') {
		const chosen = limit === null ? contents : contents.slice(0, limit);
		return {chosen, messages: chosen.length === contents.length ? [] : [`The first ${chosen.length.toLocaleString('en')} of ${contents.length.toLocaleString('en')} are taken.`]};
	}
	const roles = buildImported(contents, base);
	const catalog: Catalog = {roles, tracks: base.tracks, skills: base.vocabulary(), vocabulary: base.vocabulary, problems: [], brokenRoles: 0, sources: []};
	const {hits, blame, remarks} = listRoles(indexCatalog(catalog), parseQuery(text), noFilters, {sort: null, limit});
	const found = new Set(hits.map(({role}) => role));
	const chosen = contents.filter((_content, at) => found.has(roles[at] as Role));
	const said = chosen.length === 0 ? (blame === null ? [] : [blameMessage(blame)]) : [`${chosen.length.toLocaleString('en')} of ${contents.length.toLocaleString('en')} are taken: ${text}`];
	return {chosen, messages: [...remarks, ...said]};
}
