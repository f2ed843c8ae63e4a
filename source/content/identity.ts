import {cleanText} from '../text/clean.js';
import {slug} from '../text/slug.js';

/** What a role's id comes from. `path` is the path of its file below the content's root, null where the file holds several roles. */
export type IdSource = {readonly given: string | null; readonly path: string | null; readonly company: string | null; readonly title: string};

/**
 * The ids of one content's roles, in their order. Where an id is given twice the second is null.
 * Given ids come first; of what is made up a second one gets "-2".
 */
export function assignIds(roles: readonly IdSource[]): readonly (string | null)[] {
	const taken = new Set<string>();
	const given = roles.map((role) => {
		const id = role.given === null ? '' : cleanId(role.given);
		if (id === '') return undefined;
		if (taken.has(id)) return null;
		taken.add(id);
		return id;
	});
	// Where the next free number may be, so that a thousand roles of one title do not count up a thousand times.
	const counts = new Map<string, number>();
	return roles.map((role, index) => {
		const id = given[index];
		if (id !== undefined) return id;
		const wanted = idFrom(role);
		let count = counts.get(wanted) ?? 1;
		let free = count === 1 ? wanted : `${wanted}-${count}`;
		while (taken.has(free)) free = `${wanted}-${++count}`;
		taken.add(free);
		counts.set(wanted, count);
		return free;
	});
}

/** An id as it can be typed at a prompt: one word without quotes, commas and colons, no hyphen in front that would make it a flag. */
export function cleanId(text: string): string {
	return cleanText(text)
		.replace(/[\s,:;"'`|\\]+/gu, '-')
		.replace(/^[-/]+|[-/]+$/gu, '');
}

function idFrom({path, company, title}: IdSource): string {
	if (path !== null) {
		const id = path
			.replace(/\.[^./]*$/u, '')
			.split('/')
			.map(cleanId)
			.filter((segment) => segment !== '')
			.join('/');
		if (id !== '') return id;
	}
	return [company ?? '', title].map(slug).filter((part) => part !== '').join('/') || 'role';
}
