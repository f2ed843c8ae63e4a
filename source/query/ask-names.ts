import type {Degree, Path, Years} from '../model/requirement.js';

export const degreeNames: Readonly<Record<Degree, string>> = {none: 'no degree needed', bachelor: "bachelor's degree", master: "master's degree", phd: 'PhD'};

/** A way in, as "master's degree and 3+ years". */
export function pathName({degree, years}: Path): string {
	return [...(degree === null ? [] : [degreeNames[degree]]), ...(years === null ? [] : [yearsName(years)])].join(degree === 'none' ? ', ' : ' and ');
}

function yearsName({min, max}: Years): string {
	const count = max === null ? `${min}+` : max === min ? String(min) : `${min}–${max}`;
	return `${count} ${count === '1' ? 'year' : 'years'}`;
}

/** "Go, Python or Java". */
export function listed(names: readonly string[], last = ' or '): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)!}`;
}
