import {buildRole, companyOf} from '../content/build-role.js';
import type {RoleContent} from '../content/definition.js';
import {assignIds} from '../content/identity.js';
import type {Catalog} from '../model/catalog.js';
import type {Role} from '../model/role.js';
import {buildDictionary} from '../recognition/index.js';
import {cleanText} from '../text/clean.js';

/** What was imported as roles, one for each in the same order, with the ids that they have as content of a stream. */
export function buildImported(contents: readonly RoleContent[], {tracks, vocabulary}: Pick<Catalog, 'tracks' | 'vocabulary'>): readonly Role[] {
	const knowledge = {dictionary: buildDictionary(vocabulary()), tracks, recognised: new Map()};
	const ids = assignIds(contents.map(content => ({given: null, path: null, company: companyOf(content, null).name, title: cleanText(content.title)})));
	return contents.map((content, at) => buildRole(ids[at] ?? String(at), content, null, knowledge));
}
