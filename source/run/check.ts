import type {Check} from '../content/check-content.js';
import type {Problem} from '../model/catalog.js';
import {toJsonArray, toNdjson} from '../print/json.js';
import type {Request} from '../request.js';
import {loadOptions} from './load-catalog.js';
import {problemLines, say} from './messages.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

/** Prints what is wrong in content, sums it up beside that, and gives the exit code: 0 where all is right, else 2. */
export async function check(request: Request & {readonly kind: 'check'}, world: World): Promise<number> {
	const {checkContent} = await import('../content/check-content.js');
	const result = checkContent(await loadOptions(request.paths, world));
	await writeAll(world.stdout, print(result.problems, request.format));
	await say([summary(result)], world);
	return result.isRight ? 0 : 2;
}

function print(problems: readonly Problem[], format: (Request & {readonly kind: 'check'})['format']): Iterable<string> {
	const records = problems.map(({file, line, column, severity, message, hint}) => ({file, line, column, severity, message, hint}));
	if (format === 'json') return toJsonArray(records);
	if (format === 'ndjson') return toNdjson(records);
	return problems.map(problem => problemLines(problem).join('\n') + '\n');
}

function summary({problems, roles, brokenRoles, files}: Check): string {
	const errors = problems.filter(({severity}) => severity === 'error').length;
	const warnings = problems.length - errors;
	const wrong = [count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(', ');
	const read = `${count(roles, 'role')} in ${count(files, 'file')}`;
	return problems.length === 0 ? `Everything is right: ${read}.` : `${wrong}. ${read} can be used${brokenRoles > 0 ? `, ${brokenRoles} cannot` : ''}.`;
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
