import type {Catalog} from '../model/catalog.js';
import type {ContentOf} from '../print/print-options.js';

/** How a role of this catalog is written as content. Loads what recognises skills: what that finds need not be written. */
export async function contentWriter({vocabulary}: Catalog): Promise<ContentOf> {
	const [{buildDictionary}, {roleToContent}] = await Promise.all([import('../recognition/index.js'), import('../content/role-content.js')]);
	const dictionary = buildDictionary(vocabulary());
	return role => roleToContent(role, dictionary);
}
