import type {RoleContent} from '../content/definition.js';
import {slug} from '../text/slug.js';

/** Names that say what a content file holds, and those that some systems keep for devices. */
const reserved = /^(?:tracks|skills|company|con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin|conout|node-modules)$/u;
/** In bytes; with ending and number it stays within what every file system takes. */
const longestName = 120;

/** The folder and the name, without ending, of a role's file: of letters, digits and hyphens alone, whatever its title holds. */
export function fileNameOf(content: RoleContent, withTeam: boolean): {readonly folder: string | null; readonly name: string} {
	const company = companyName(content);
	const words = withTeam && content.team != null ? `${content.title} ${content.team}` : content.title;
	return {folder: company === null ? null : safe(company), name: safe(words) ?? 'role'};
}

export function companyName({company}: RoleContent): string | null {
	return typeof company === 'string' ? company : (company?.name ?? null);
}

function safe(text: string): string | null {
	let name = slug(text.slice(0, 500)).normalize('NFC').replaceAll(/[^\p{L}\p{N}-]/gu, '');
	while (Buffer.byteLength(name) > longestName) name = Array.from(name).slice(0, -1).join('');
	name = name.replaceAll(/^-+|-+$/gu, '');
	if (name === '') return null;
	return reserved.test(name) ? `${name}-role` : name;
}
