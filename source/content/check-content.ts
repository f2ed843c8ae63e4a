import type {Problem} from '../model/catalog.js';
import {load, type LoadOptions} from './load-content.js';

/** What there is to say about content: its problems by file, line and column, and how much was looked at. */
export type Check = {
	readonly problems: readonly Problem[];
	readonly files: number;
	/** How many roles are right. */
	readonly roles: number;
	readonly brokenRoles: number;
	/** False when there is an error; warnings do no harm. */
	readonly isRight: boolean;
};

/** Reads content as loading does, and tells what is wrong in it. */
export function checkContent(options: LoadOptions): Check {
	const {catalog, files} = load(options);
	return {
		problems: [...catalog.problems].sort(byPlace),
		files,
		roles: catalog.roles.length,
		brokenRoles: catalog.brokenRoles,
		isRight: catalog.problems.every(({severity}) => severity === 'warning'),
	};
}

function byPlace(one: Problem, other: Problem): number {
	if (one.file !== other.file) return one.file < other.file ? -1 : 1;
	return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
