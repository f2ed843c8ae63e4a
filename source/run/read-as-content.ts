import type {Catalog} from '../model/catalog.js';
import type {PrintOptions} from '../print/print-options.js';

/** How content would read a bare text, for YAML that declares only what reading would not find again. Loads recognition. */
export async function readAsContent({vocabulary}: Catalog): Promise<NonNullable<PrintOptions['asRead']>> {
	const {buildDictionary, recogniseRequirement} = await import('../recognition/index.js');
	const dictionary = buildDictionary(vocabulary());
	return (text, section) => recogniseRequirement(text, section, dictionary);
}
