import {expect, test} from 'vitest';
import type {Catalog, Problem} from '../../source/model/catalog.js';
import {emptyProfile, type Profile, profileSkill} from '../../source/model/profile.js';
import {readAgain, readProfileAgain} from '../../source/run/read-again.js';
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

const redis = profileSkill(smallCatalog.skills.find(({id}) => id === 'redis')!, {text: 'redis', place: 'a.txt:1'}, () => undefined);

test.each<readonly [string, () => Promise<Profile>, number | null, string]>([
	['sound', async () => ({...emptyProfile, skills: [redis]}), 1, 'Your profile changed and was read again: 1 skill.'],
	['sound but for a key', async () => ({...emptyProfile, remarks: ['a.yaml:1:1: "skilss" is no key']}), 0, 'a.yaml:1:1: "skilss" is no key'],
	['not to be read', async () => Promise.reject(new Error('a.txt: It is empty.')), null, 'Your profile could not be read again; this is from before. a.txt: It is empty.'],
])('a changed profile that is %s is told as it is', async (_how, reload, skills, message) => {
	const told: (readonly [number | null, string])[] = [];
	await readProfileAgain(reload, (profile, said) => told.push([profile === null ? null : profile.skills.length, said]));
	expect(told).toEqual([[skills, message]]);
});
