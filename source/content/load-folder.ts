import type {Catalog} from '../model/catalog.js';
import {loadContent} from './load-content.js';

/** A content folder that stands by itself, as the shipped one does: its own tracks and skills, without a base. */
export function loadFolder(folder: string): Catalog {
	return loadContent({sources: [folder], builtin: () => ({roles: [], tracks: [], skills: [], vocabulary: () => []}), readStdin: () => ''});
}
