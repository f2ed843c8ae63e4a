import {describe, expect, test} from 'vitest';
import {printComparison, printRequirements, printRoles, printShown, printSkills} from '../../source/print/print.js';
import {comparison, feed, hostile, pipe, requirementHit, requirementList, roleHit, roleList, shop, shownTrack, skills, textOf} from './fixtures.js';
import {copyRole} from '../../source/model/role.js';

const roles = roleList(roleHit(shop), roleHit(feed));
const requirements = requirementList(requirementHit(feed, 0, 'Redis'), requirementHit(shop, 1, 'React'));
const shown = [{kind: 'role', role: shop} as const, shownTrack];

describe('TSV', () => {
	test('of roles begins with the id and leaves empty what is not stated', async () => {
		expect(await textOf(printRoles(roles, 'tsv', pipe))).toBe(
			'acme/shop\tFrontend Engineer\tAcme\tShop\tfrontend\tgraduate\t2023\thttps://acme.example/jobs/1\n' + 'acme/feed\tBackend Engineer\tAcme\t\tbackend\t\t\t\n',
		);
	});

	test('of requirements begins with the id of the role', async () => {
		expect(await textOf(printRequirements(requirements, 'tsv', pipe))).toBe(
			'acme/feed\tbackend\tqualifications\trequired\tKnows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale\n' +
				'acme/shop\tfrontend\tqualifications\trequired\tJavaScript, and one of React or Vue\n',
		);
	});

	test('of whole roles and of tracks has the same columns', async () => {
		expect(await textOf(printShown(shown, 'tsv', pipe))).toBe(
			[
				'acme/shop\tresponsibilities\tmentioned\tBuild pages with React that people like to use\t\t\t',
				'acme/shop\tqualifications\trequired\tJavaScript, and one of React or Vue\tJavaScript, React, Vue\t\t',
				'acme/shop\tpreferred\tpreferred\tCares about "quality", always\t\t\t',
				'frontend\t\trequired\tJavaScript\tJavaScript\t1\t1',
				'frontend\t\trequired\tReact\tReact\t1\t1',
				'frontend\t\tpreferred\tCares about "quality", always\t\t1\t1',
				'',
			].join('\n'),
		);
	});

	test('names the skills that a requirement names or declares, each once, and none that is only implied', async () => {
		const mention = (name: string, via: 'named' | 'declared' | 'implied') => ({id: name.toLowerCase(), name, start: null, end: null, via, oneOf: null});
		const one = {...shop.requirements[0]!, text: 'React and React', skills: [mention('React', 'named'), mention('React', 'named'), mention('Redux', 'declared'), mention('JavaScript', 'implied')]};
		expect(await textOf(printShown([{kind: 'role', role: copyRole(shop, {requirements: [one]})}], 'tsv', pipe))).toBe('acme/shop\tresponsibilities\tmentioned\tReact and React\tReact, Redux\t\t\n');
	});

	test('of a comparison says in words how strongly each subject asks, and nothing of what is only implied', async () => {
		expect(await textOf(printComparison(comparison, 'tsv', pipe))).toBe(
			[
				'javascript\tJavaScript\tlanguages\ttrue\trequired 1/2, preferred 1/2\t\t',
				'react\tReact\tfrontend\ttrue\tone of several 2/2\t\t',
				'computer-science\tComputer science\teducation\tfalse\tmentioned 1/2\trequired 1/1\t',
				'',
			].join('\n'),
		);
	});

	test('of skills names the tracks in one column', async () => {
		expect(await textOf(printSkills(skills, 'tsv', pipe))).toBe('react\tReact\tfrontend\t2\t3\tfrontend=2/2 backend=0/1\n' + 'redis\tRedis\tdata\t1\t3\tfrontend=0/2 backend=1/1\n');
	});

	test('keeps a hostile role on one line of eight cells', async () => {
		expect(await textOf(printRoles(roleList(roleHit(hostile)), 'tsv', pipe))).toBe(
			'evil/one\t| <script>alert(1)</script> | `x` [y](javascript:z)\tA B C [31mred\t# no heading\t\t\t\thttps://evil.example/a)b|c"d<e>\n',
		);
	});

	test('of nothing is nothing', async () => {
		expect(await textOf(printRoles(roleList(), 'tsv', pipe))).toBe('');
	});
});

describe('CSV', () => {
	test('of roles has a header', async () => {
		expect(await textOf(printRoles(roles, 'csv', pipe))).toBe(
			[
				'id,title,company,team,track,level,intake,source',
				'acme/shop,Frontend Engineer,Acme,Shop,frontend,graduate,2023,https://acme.example/jobs/1',
				'acme/feed,Backend Engineer,Acme,,backend,,,',
				'',
			].join('\n'),
		);
	});

	test('quotes commas and doubles quotes', async () => {
		expect(await textOf(printShown([{kind: 'role', role: shop}], 'csv', pipe))).toBe(
			[
				'id,section,weight,text,skills,count,of',
				'acme/shop,responsibilities,mentioned,Build pages with React that people like to use,,,',
				'acme/shop,qualifications,required,"JavaScript, and one of React or Vue","JavaScript, React, Vue",,',
				'acme/shop,preferred,preferred,"Cares about ""quality"", always",,,',
				'',
			].join('\n'),
		);
	});

	test('of requirements has a header', async () => {
		expect(await textOf(printRequirements(requirementList(requirementHit(shop, 0)), 'csv', pipe))).toBe(
			'role,track,section,weight,text\nacme/shop,frontend,responsibilities,mentioned,Build pages with React that people like to use\n',
		);
	});

	test('of a comparison names the columns by the ids of the subjects', async () => {
		expect(await textOf(printComparison(comparison, 'csv', pipe))).toBe(
			[
				'skill,name,group,differs,frontend,acme/feed,pm',
				'javascript,JavaScript,languages,true,"required 1/2, preferred 1/2",,',
				'react,React,frontend,true,one of several 2/2,,',
				'computer-science,Computer science,education,false,mentioned 1/2,required 1/1,',
				'',
			].join('\n'),
		);
	});

	test('of skills has a column a track', async () => {
		expect(await textOf(printSkills(skills, 'csv', pipe))).toBe(
			'id,name,group,roleCount,of,frontend,backend\nreact,React,frontend,2,3,2/2,0/1\nredis,Redis,data,1,3,0/2,1/1\n',
		);
	});

	test('of nothing is the header alone', async () => {
		expect(await textOf(printRoles(roleList(), 'csv', pipe))).toBe('id,title,company,team,track,level,intake,source\n');
	});
});

test('lines are made as they are taken', async () => {
	let made = 0;
	const counting = {
		...roleHit(shop),
		get role() {
			made += 1;
			return shop;
		},
	};
	const printed = await printRoles(roleList(counting, counting, counting), 'ndjson', pipe);
	for (const line of printed) {
		expect(line).toContain('"id":"acme/shop"');
		break;
	}
	expect(made).toBe(1);
});
