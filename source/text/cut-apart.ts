import {cutToWidth} from './width.js';

/**
 * Each of the names cut to `columns`. Names that differ and would read alike then are cut at their beginning instead, up
 * to the word where they part.
 */
export function cutApart(names: readonly string[], columns: number): readonly string[] {
	const cut = names.map(name => cutToWidth(name, columns));
	return names.map((name, at) => {
		const alike = names.filter((other, place) => other !== name && cut[place] === cut[at]);
		const shared = alike.length === 0 ? 0 : sharedWords([name, ...alike]);
		return shared === 0 ? cut[at]! : cutToWidth(`…${name.slice(shared)}`, columns);
	});
}

/** How long the beginning of whole words is that all texts share, in UTF-16 units. */
function sharedWords([first = '', ...others]: readonly string[]): number {
	const parting = others.reduce((length, other) => Math.min(length, sharedLength(first, other)), first.length);
	return first.lastIndexOf(' ', parting - 1) + 1;
}

function sharedLength(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length++;
	return length;
}
