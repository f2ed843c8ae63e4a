import {expect, test} from 'vitest';
import type {Catalog, Problem} from '../../source/model/catalog.js';
import {readAgain} from '../../source/run/read-again.js';
import {smallCatalog} from './small-catalog.js';

const problem: Problem = {file: 'jobs/a.yaml', line: 2, column: 1, message: '"title" is missing.', hint: null, severity: 'error'};

async function told(reload: () => Promise<Catalog>): Promise<readonly [rolesShown: number | null, message: string]> {
	let last: readonly [number | null, string] = [0, 'nothing was told'];
	await readAgain(reload, (catalog, message) => {
		last = [catalog === null ? null : catalog.roles.length, message];
	});
	return last;
}

test.each<readonly [string, () => Promise<Catalog>, number | null, string]>([
	['sound', async () => smallCatalog, smallCatalog.roles.length, 'The content changed and was read again.'],
	['broken in part', async () => ({...smallCatalog, problems: [problem], brokenRoles: 1}), smallCatalog.roles.length, '1 broken: jobs/a.yaml:2: "title" is missing.'],
	['broken as a whole', async () => ({...smallCatalog, roles: [], problems: [problem], brokenRoles: 1}), null, 'No role can be loaded now; this is from before. 1 broken: jobs/a.yaml:2: "title" is missing.'],
	['empty', async () => ({...smallCatalog, roles: []}), null, 'No role can be loaded now; this is from before. The content is empty.'],
	['not to be read', async () => Promise.reject(new Error('It is gone.')), null, 'The content could not be read again; this is from before. It is gone.'],
])('a changed content that is %s is told as it is', async (_how, reload, roles, message) => {
	expect(await told(reload)).toEqual([roles, message]);
});
