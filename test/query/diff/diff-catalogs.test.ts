import {describe, expect, test} from 'vitest';
import {copyRole, type Role} from '../../../source/model/role.js';
import {isChanged, type RequirementChange} from '../../../source/query/diff/answer.js';
import {diffCatalogs} from '../../../source/query/diff/diff-catalogs.js';
import {role, skills, tracks} from '../catalog.js';

function diff(olds: readonly Role[], nexts: readonly Role[]) {
	return diffCatalogs({roles: olds, tracks, skills}, {roles: nexts, tracks, skills});
}

/** Which roles were taken for one another, and which came and went. */
function matched(olds: readonly Role[], nexts: readonly Role[]) {
	// A fact that differs in every pair, so that each of them is a change.
	const mark = (roles: readonly Role[], salary: string) => roles.map(one => copyRole(one, {salary}));
	const {came, went, changed} = diff(mark(olds, 'old'), mark(nexts, 'new'));
	return {pairs: changed.map(({old, next, matchedBy}) => `${old.id} ${next.id} ${matchedBy}`), came: came.map(({id}) => id), went: went.map(({id}) => id)};
}

const link = 'https://acme.example/jobs/1';

describe('roles are the same', () => {
	test.each<readonly [why: string, olds: readonly Role[], nexts: readonly Role[], pairs: readonly string[]]>([
		['by their link, whatever they are called', [role('a', {source: link})], [role('b', {source: link, title: 'Gardener'})], ['a b link']],
		['by a link that says where the visitor came from', [role('a', {source: 'http://acme.example/jobs/1/'})], [role('b', {source: `${link}?utm_source=mail#top`})], ['a b link']],
		['by a link that counts its visitors otherwise', [role('a', {source: `${link}?gh_src=abc`})], [role('b', {source: `${link}?ref=feed`, title: 'Gardener'})], ['a b link']],
		['by a link that names them behind its page', [role('a', {source: 'https://acme.example/#/jobs/1'}), role('b', {source: 'https://acme.example/#/jobs/2'})], [role('x', {source: 'https://acme.example/#/jobs/2'}), role('y', {source: 'https://acme.example/#/jobs/1'})], ['b x link', 'a y link']],
		['by a link that names them in its query', [role('a', {source: 'https://acme.example/job?id=1'}), role('b', {source: 'https://acme.example/job?id=2'})], [role('x', {source: 'https://acme.example/job?id=2'}), role('y', {source: 'https://acme.example/job?id=1'})], ['b x link', 'a y link']],
		['by their id where links say nothing', [role('a', {source: link})], [role('a', {source: 'https://acme.example/jobs/2'})], ['a a id']],
		['by their link before their id', [role('a', {source: link}), role('b', {title: 'Cook'})], [role('b', {source: link}), role('a', {title: 'Cook'})], ['a b link', 'b a title']],
		['by their ids where all share one link', [role('a', {source: link, title: 'Cook'}), role('b', {source: link})], [role('b', {source: link}), role('a', {source: link, title: 'Cook'})], ['b b id', 'a a id']],
		['by company and title', [role('a', {company: 'Acme', title: 'Backend Engineer'})], [role('b', {company: 'ACME', title: 'Backend Engineer, Payments'})], ['a b title']],
		[
			'by the title that is most alike',
			[role('a', {title: 'Engineer, Search'}), role('b', {title: 'Engineer, Live'})],
			[role('x', {title: 'Engineer, Live Video'}), role('y', {title: 'Engineer, Search'})],
			['b x title', 'a y title'],
		],
		[
			'by their team where titles are the same',
			[role('a', {team: 'Search', qualifications: ['Knows Redis']}), role('b', {team: 'Live', qualifications: ['Knows Kafka']})],
			[role('x', {team: 'LIVE', qualifications: ['Writes Java']}), role('y', {team: 'Search', qualifications: ['Writes Go language']})],
			['b x title', 'a y title'],
		],
		[
			'by what they ask where titles are the same',
			[role('a', {qualifications: ['Knows Redis']}), role('b', {qualifications: ['Knows Kafka']})],
			[role('x', {qualifications: ['Knows Kafka', 'Knows Go language']}), role('y', {qualifications: ['Knows Redis', 'Knows Go language']})],
			['b x title', 'a y title'],
		],
		['by what they ask where only the level is another', [role('a', {level: 'junior', qualifications: ['Knows Redis', 'Knows Kafka']})], [role('b', {level: 'senior', qualifications: ['Knows Redis', 'Knows Kafka']})], ['a b title']],
		['by what they ask where only the track is another', [role('a', {track: 'backend', qualifications: ['Knows Redis']})], [role('b', {track: 'data', qualifications: ['Knows Redis']})], ['a b title']],
		[
			'by their level before what they ask',
			[role('a', {level: 'junior', qualifications: ['Knows Redis']}), role('b', {level: 'senior', qualifications: ['Knows Redis']})],
			[role('x', {level: 'senior', qualifications: ['Knows Redis']}), role('y', {level: 'mid', qualifications: ['Knows Redis']})],
			['b x title', 'a y title'],
		],
	])('%s', (_, olds, nexts, pairs) => {
		expect(matched(olds, nexts)).toEqual({pairs, came: [], went: []});
	});
});

test('roles of one title by the thousand are told apart by what they ask, else taken in their order', () => {
	const many = (prefix: string, sentence: (at: number) => string) => Array.from({length: 1500}, (_, at) => role(`${prefix}${at}`, {company: 'Acme', title: 'Engineer', qualifications: ['Works in a team', sentence(at)]}));
	const olds = many('a', at => `Knows system ${at}`);
	const reversed = many('b', at => `Knows system ${at} well`).map((one, at) => copyRole(one, {requirements: [...olds[at]!.requirements, ...one.requirements.slice(1)]})).reverse();
	expect(matched(olds, reversed).pairs).toEqual(Array.from({length: 1500}, (_, at) => `a${1499 - at} b${1499 - at} title`));
	const others = many('c', at => `Writes program ${at}`).map(one => copyRole(one, {requirements: one.requirements.slice(1)}));
	expect(matched(olds, others).pairs).toHaveLength(1500);
});

describe('roles are others', () => {
	test.each<readonly [why: string, old: Role, next: Role]>([
		['of another company', role('a', {company: 'Acme'}), role('b', {company: 'Beta'})],
		['with another title', role('a', {title: 'Backend Engineer'}), role('b', {title: 'Frontend Engineer'})],
		['of another team in the title', role('a', {title: 'Software Engineer, Search'}), role('b', {title: 'Software Engineer, Ads'})],
		['of another rank', role('a', {title: 'Backend Engineer'}), role('b', {title: 'Senior Backend Engineer'})],
		['of another step', role('a', {title: 'Backend Engineer II'}), role('b', {title: 'Backend Engineer III'})],
		['of another level that asks for something else', role('a', {level: 'junior', qualifications: ['Knows Redis', 'Knows Kafka', 'Knows Go']}), role('b', {level: 'senior', qualifications: ['Knows Redis', 'Leads a team', 'Knows Java']})],
		['of another level in another team', role('a', {level: 'junior', team: 'Search', qualifications: ['Knows Redis']}), role('b', {level: 'senior', team: 'Ads', qualifications: ['Knows Redis']})],
		['of another track that asks for something else', role('a', {track: 'backend'}), role('b', {track: 'frontend'})],
	])('%s', (_, old, next) => {
		expect(matched([old], [next])).toEqual({pairs: [], came: ['b'], went: ['a']});
	});
});

/** `~ reworded moved: Knows [-Go-] {+Rust+}` */
function written({changes, old, next, words}: RequirementChange): string {
	const text = words.length === 0 ? (next ?? old)!.text : words.map(({change, text: part}) => (change === 'same' ? part : change === 'removed' ? `[-${part}-]` : `{+${part}+}`)).join(' ');
	return `${changes.join(' ')}${changes.includes('moved') ? ` ${old!.weight}→${next!.weight}` : ''}: ${text}`;
}

describe('within a role', () => {
	test.each<readonly [what: string, old: Parameters<typeof role>[1], next: Parameters<typeof role>[1], changes: readonly string[]]>([
		['nothing happens to the same words', {qualifications: ['Knows Redis', 'Knows Kafka.']}, {qualifications: ['knows kafka', 'Knows Redis']}, []],
		['a requirement comes', {qualifications: ['Knows Redis']}, {qualifications: ['Knows Redis', 'Writes Java']}, ['came: Writes Java']],
		['a requirement goes', {qualifications: ['Knows Redis', 'Writes Java']}, {qualifications: ['Knows Redis']}, ['went: Writes Java']],
		['the same requirement a second time comes', {qualifications: ['Knows Redis']}, {qualifications: ['Knows Redis', 'Knows Redis']}, ['came: Knows Redis']],
		['words change', {qualifications: ['3+ years of backend development']}, {qualifications: ['5+ years of backend development']}, ['reworded: [-3+-] {+5++} years of backend development']],
		['a must becomes nice to have', {qualifications: ['Knows Redis']}, {preferred: ['Knows Redis']}, ['moved required→preferred: Knows Redis']],
		['nice to have becomes a must, in other words', {preferred: ['Has run Kubernetes clusters']}, {qualifications: ['Has run large Kubernetes clusters']}, ['reworded moved preferred→required: Has run {+large+} Kubernetes clusters']],
		['what is as strong elsewhere is the same', {qualifications: ['Redis is a plus']}, {preferred: ['Redis is a plus']}, []],
		['words around a technology change with it', {qualifications: ['Knows caches well, above all Redis']}, {qualifications: ['Knows caches and queues well, above all Kafka']}, ['reworded: Knows caches {+and queues+} well, above all [-Redis-] {+Kafka+}']],
		['another technology is no rewording', {qualifications: ['3 years of experience with Java']}, {qualifications: ['5 years of experience with Kafka']}, ['came: 5 years of experience with Kafka', 'went: 3 years of experience with Java']],
		['something else is no rewording', {qualifications: ['Knows Redis']}, {qualifications: ['Writes Java']}, ['came: Writes Java', 'went: Knows Redis']],
		[
			'of two that are alike the likest is meant',
			{qualifications: ['Experience with React and state management', 'Experience with Kafka and message queues']},
			{qualifications: ['Experience with Kafka and large message queues', 'Experience with React and modern state management']},
			['reworded: Experience with Kafka and {+large+} message queues', 'reworded: Experience with React and {+modern+} state management'],
		],
		[
			'of two that are equally alike the one that was as strong is meant',
			{qualifications: ['Has run Kafka in production'], preferred: ['Has run Kafka on premises']},
			{preferred: ['Has run Kafka anywhere']},
			['went: Has run Kafka in production', 'reworded: Has run Kafka [-on premises-] {+anywhere+}'],
		],
		[
			'changes come by section, what went last',
			{responsibilities: ['Runs queues'], qualifications: ['Knows Redis'], preferred: ['Knows Kafka']},
			{responsibilities: ['Draws icons'], qualifications: ['Writes Java'], preferred: ['Speaks French']},
			['came: Draws icons', 'went: Runs queues', 'came: Writes Java', 'went: Knows Redis', 'came: Speaks French', 'went: Knows Kafka'],
		],
	])('%s', (_, old, next, changes) => {
		const {changed, came, went} = diff([role('a', old)], [role('a', next)]);
		expect({came, went, changes: changed.flatMap(({requirements}) => requirements.map(written))}).toEqual({came: [], went: [], changes});
	});

	test('facts change', () => {
		const old = role('a', {title: 'Engineer', level: 'junior', intake: 2023, tags: ['x']});
		const next = role('a', {title: 'Gardener', level: 'senior', intake: '2023', salary: '1', tags: ['x', 'y']});
		expect(diff([old], [next]).changed[0]!.facts).toEqual([
			{name: 'title', old: 'Engineer', next: 'Gardener'},
			{name: 'level', old: 'junior', next: 'senior'},
			{name: 'salary', old: null, next: '1'},
			{name: 'tags', old: ['x'], next: ['x', 'y']},
		]);
	});

	test('a file that was renamed is no change', () => {
		const posting = {source: link, qualifications: ['Knows Redis']};
		const result = diff([role('a', posting)], [role('b', posting)]);
		expect([isChanged(result), result.same]).toEqual([false, 1]);
	});
});

describe('the sum', () => {
	test('says which skills are asked for more or less often, by track, what changed most first', () => {
		const olds = [role('a', {track: 'backend', qualifications: ['Knows Redis and Java']}), role('b', {track: 'frontend', qualifications: ['Knows React']})];
		const nexts = [role('a', {track: 'backend', qualifications: ['Knows Redis']}), role('b', {track: 'frontend', qualifications: ['Knows React and Redis and Kafka']}), role('c', {qualifications: ['Knows Kafka']})];
		expect(diff(olds, nexts).skills.map(({id, old, next, tracks: byTrack}) => [id, old, next, byTrack])).toEqual([
			['kafka', {roleCount: 0, of: 2}, {roleCount: 2, of: 3}, {frontend: {old: {roleCount: 0, of: 1}, next: {roleCount: 1, of: 1}}, backend: {old: {roleCount: 0, of: 1}, next: {roleCount: 0, of: 1}}, other: {old: {roleCount: 0, of: 0}, next: {roleCount: 1, of: 1}}}],
			['java', {roleCount: 1, of: 2}, {roleCount: 0, of: 3}, expect.anything()],
			['redis', {roleCount: 1, of: 2}, {roleCount: 2, of: 3}, expect.anything()],
		]);
	});

	test('has a skill that moved from one track to another', () => {
		const redis = {qualifications: ['Knows Redis']};
		const {skills: changes} = diff([role('a', {track: 'backend', ...redis})], [role('a', {track: 'pm', ...redis})]);
		expect(changes).toMatchObject([{id: 'redis', old: {roleCount: 1}, next: {roleCount: 1}, tracks: {backend: {old: {roleCount: 1, of: 1}, next: {roleCount: 0, of: 0}}, pm: {old: {roleCount: 0, of: 0}, next: {roleCount: 1, of: 1}}}}]);
	});
});

test('a content and itself are the same', () => {
	const roles = [role('a', {qualifications: ['Knows Redis', 'Knows Redis']}), role('b'), role('c', {source: link}), role('d', {source: link})];
	expect(diff(roles, roles)).toEqual({came: [], went: [], changed: [], same: 4, skills: []});
	expect(isChanged(diff(roles, roles))).toBe(false);
});
