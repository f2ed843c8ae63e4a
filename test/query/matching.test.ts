import {describe, expect, test} from 'vitest';
import {catalogOf, list, listed, role, saying, search, searched} from './catalog.js';

/** Four roles that say enough to tell the sentences of the grammar apart. */
const four = catalogOf(
	role('shop/web', {
		title: 'Web Engineer',
		company: 'Acme Shop',
		team: 'Checkout',
		track: 'frontend',
		level: 'graduate',
		intake: 2023,
		salary: '$1',
		responsibilities: ['Build pages that load fast', 'Keep Redis out of the browser'],
		qualifications: ['Knows React and JavaScript', 'Clear communication'],
		preferred: ['Has seen Kafka'],
	}),
	role('shop/api', {
		title: 'Service Engineer',
		company: 'Acme Shop',
		team: 'Orders',
		track: 'backend',
		level: 'senior',
		intake: '2024 Start',
		responsibilities: ['Run distributed services'],
		qualifications: ['Knows Redis and Kafka', 'Distributed locks with Redis'],
		preferred: ['Knows Go or Python'],
	}),
	role('bank/core', {
		title: 'Ledger Developer',
		company: 'Café Bank',
		team: 'Distributed Ledger',
		track: 'backend',
		level: 'mid',
		intake: 2024,
		qualifications: ['Knows Java and C++', 'Exact arithmetic'],
	}),
	role('bank/pm', {title: 'Product Manager', company: 'Café Bank', track: 'pm', qualifications: ['Clear communication with people'], preferred: ['Redis, to talk to engineers']}),
);

describe('every word has to occur in a role', () => {
	test.each([
		['redis', ['shop/api', 'shop/web', 'bank/pm']],
		['redis kafka', ['shop/api', 'shop/web']],
		['redis distributed', ['shop/api']],
		['redis distributed kafka', ['shop/api']],
		['redis distributed java', []],
	])('in its requirements: %s', (text, ids) => {
		expect([...listed(four, text)].sort()).toEqual([...ids].sort());
	});

	test.each([
		['ledger', ['bank/core']],
		['checkout', ['shop/web']],
		['bank', ['bank/core', 'bank/pm']],
		['web checkout acme react', ['shop/web']],
		['acme distributed', ['shop/api']],
		['cafe', ['bank/core', 'bank/pm']],
		['CAFÉ java', ['bank/core']],
	])('anywhere in title, team, company and requirements: %s', (text, ids) => {
		expect(listed(four, text)).toEqual(ids);
	});

	test('nothing else of a role is searched', () => {
		expect(['pm', 'graduate', '2023', '$1', 'backend'].map(text => listed(four, text))).toEqual([[], [], [], [], []]);
	});
});

describe('search gives requirements', () => {
	test.each([
		['redis', ['Knows Redis and Kafka', 'Distributed locks with Redis', 'Redis, to talk to engineers', 'Keep Redis out of the browser']],
		['redis distributed', ['Distributed locks with Redis', 'Knows Redis and Kafka', 'Run distributed services']],
		['redis kafka', ['Knows Redis and Kafka', 'Distributed locks with Redis', 'Has seen Kafka', 'Keep Redis out of the browser']],
		['acme redis', ['Knows Redis and Kafka', 'Distributed locks with Redis', 'Keep Redis out of the browser']],
		['ledger java', ['Knows Java and C++']],
	])('with at least one of the words, more words first: %s', (text, texts) => {
		expect(searched(four, text)).toEqual(texts);
	});

	test('those with more words come before those with better words, however many words there are', () => {
		const words = Array.from({length: 24}, (_, at) => `word${'abcdefghijklmnopqrstuvwx'[at]}`);
		const exactButOne = words.slice(0, -1).join(' ');
		const allBeginning = words.map(word => `${word}xxxxxxxxxxxxxxxxxxxx`).join(' ');
		expect(searched(catalogOf(role('a', {qualifications: [exactButOne, allBeginning]})), words.join(' '))).toEqual([allBeginning, exactButOne]);
	});

	test('a word that is typed twice counts once', () => {
		const catalog = catalogOf(role('a', {qualifications: ['Redis only', 'Kafka and Java']}));
		expect(searched(catalog, 'redis Redis REDIS redis kafka java')).toEqual(['Kafka and Java', 'Redis only']);
	});

	test('with fields alone, all requirements of the roles that match, in their order', () => {
		expect(searched(four, 'track:backend')).toEqual(['Run distributed services', 'Knows Redis and Kafka', 'Distributed locks with Redis', 'Knows Go or Python', 'Knows Java and C++', 'Exact arithmetic']);
		expect(searched(four, 'track:pm')).toEqual(['Clear communication with people', 'Redis, to talk to engineers']);
		expect(searched(four, '', {level: ['mid']})).toEqual(['Knows Java and C++', 'Exact arithmetic']);
	});

	test('with a skill alone too, those that ask for it first, the strongest before the others', () => {
		expect(searched(four, 'skill:redis track:backend')).toEqual(['Knows Redis and Kafka', 'Distributed locks with Redis', 'Run distributed services', 'Knows Go or Python']);
		expect(searched(four, 'skill:python | skill:java').slice(0, 2)).toEqual(['Knows Java and C++', 'Knows Go or Python']);
	});

	test('no requirement has words that stand in the title alone, and the answer says where they are', () => {
		const {hits, total, blame} = search(four, 'checkout');
		expect([hits.length, total]).toEqual([0, 0]);
		expect(blame).toEqual({part: 'checkout', message: 'The words stand in titles, teams or companies, in no requirement: try list.', nearest: null});
	});
});

describe('section: and weight: say which requirements count', () => {
	test.each([
		['redis section:preferred', ['bank/pm'], ['Redis, to talk to engineers']],
		['redis section:responsibilities', ['shop/web'], ['Keep Redis out of the browser']],
		['redis weight:required', ['shop/api'], ['Knows Redis and Kafka', 'Distributed locks with Redis']],
		['redis weight:required weight:preferred', ['shop/api', 'bank/pm'], ['Knows Redis and Kafka', 'Distributed locks with Redis', 'Redis, to talk to engineers']],
		['distributed section:qualifications', ['bank/core', 'shop/api'], ['Distributed locks with Redis']],
		['redis kafka weight:required', ['shop/api'], ['Knows Redis and Kafka', 'Distributed locks with Redis']],
		['skill:redis weight:preferred', ['bank/pm'], ['Redis, to talk to engineers']],
		['skill:redis section:responsibilities', ['shop/web'], ['Keep Redis out of the browser', 'Build pages that load fast']],
		['skill:kafka weight:required', ['shop/api'], ['Knows Redis and Kafka', 'Distributed locks with Redis']],
		['redis -weight:mentioned', ['shop/api', 'bank/pm'], ['Knows Redis and Kafka', 'Distributed locks with Redis', 'Redis, to talk to engineers']],
		['redis -section:qualifications', ['bank/pm', 'shop/web'], ['Redis, to talk to engineers', 'Keep Redis out of the browser']],
		['section:preferred | section:responsibilities redis', ['bank/pm', 'shop/web'], ['Redis, to talk to engineers', 'Keep Redis out of the browser']],
	])('%s', (text, ids, texts) => {
		expect(listed(four, text)).toEqual(ids);
		expect(searched(four, text)).toEqual(texts);
	});

	test('section and weight together leave what is both', () => {
		const catalog = catalogOf(role('a', {qualifications: ['Knows Redis', 'Kafka is a plus']}));
		expect(searched(catalog, 'section:qualifications weight:preferred')).toEqual(['Kafka is a plus']);
		expect(listed(catalog, 'redis section:qualifications weight:preferred')).toEqual([]);
	});

	test('words of title, team and company count whatever the section', () => {
		expect(listed(four, 'acme redis weight:required')).toEqual(['shop/api']);
	});
});

describe('a negative excludes the role', () => {
	test.each([
		['-redis', ['bank/core']],
		['kafka -react', ['shop/api']],
		['not:redis', ['bank/core']],
		['-bank', ['shop/web', 'shop/api']],
		['-"clear communication"', ['shop/api', 'bank/core']],
		['-"communication clear"', ['shop/web', 'shop/api', 'bank/core', 'bank/pm']],
		['-skill:redis', ['bank/core']],
		['-track:backend', ['shop/web', 'bank/pm']],
		['-level:mid -level:senior', ['shop/web', 'bank/pm']],
		['-has:salary track:frontend', []],
		['-redis section:preferred', []],
		['redis -distributed', ['shop/web', 'bank/pm']],
	])('%s', (text, ids) => {
		expect([...listed(four, text)].sort()).toEqual([...ids].sort());
	});

	test.each([
		['-reds', 'resemblance'],
		['-kafk', 'a beginning'],
		['-distributted', 'a typing error'],
	])('%s excludes nobody by %s', text => {
		expect(listed(four, text)).toHaveLength(4);
	});

	test('excludes what a skill is called otherwise as well', () => {
		expect(listed(saying('Knows Kubernetes', 'Knows k8s', 'Knows nothing'), '-kubernetes')).toEqual(['r3']);
	});
});

describe('either of two', () => {
	test.each([
		['java | react', ['bank/core', 'shop/web']],
		['java OR react', ['bank/core', 'shop/web']],
		['redis java | react', ['shop/web']],
		['arithmetic | track:pm', ['bank/core', 'bank/pm']],
		['track:pm | level:mid', ['bank/core', 'bank/pm']],
		['track:pm | track:backend redis', ['bank/pm', 'shop/api']],
		['"exact arithmetic" | checkout', ['bank/core', 'shop/web']],
		['arithmetic | -redis', ['bank/core']],
		['skill:java | skill:react', ['bank/core', 'shop/web']],
		['nosuchthing | arithmetic', ['bank/core']],
	])('%s', (text, ids) => {
		expect([...listed(four, text)].sort()).toEqual([...ids].sort());
	});

	test('the better of the two counts, whichever comes first', () => {
		const catalog = catalogOf(role('a', {qualifications: ['Distributed', 'Distributed Redis']}));
		expect(searched(catalog, 'dist | redis')).toEqual(['Distributed Redis', 'Distributed']);
		expect(searched(catalog, 'redis | dist')).toEqual(['Distributed Redis', 'Distributed']);
	});

	test('a requirement with both is no better than one with one of them', () => {
		const catalog = catalogOf(role('a', {qualifications: ['Redis', 'Redis and Kafka', 'Kafka']}));
		expect(searched(catalog, 'redis | kafka')).toEqual(['Redis', 'Redis and Kafka', 'Kafka']);
	});
});

describe('fields', () => {
	test.each([
		['track:frontend track:pm', ['shop/web', 'bank/pm']],
		['track:FRONTEND', ['shop/web']],
		['track:PM', ['bank/pm']],
		['track:"data science"', []],
		['company:acme company:"café bank"', ['shop/web', 'shop/api', 'bank/core', 'bank/pm']],
		['company:cafe', ['bank/core', 'bank/pm']],
		['company:shop', ['shop/web', 'shop/api']],
		['company:hop', []],
		['level:graduate level:mid', ['shop/web', 'bank/core']],
		['intake:2023 intake:2024', ['shop/web', 'shop/api', 'bank/core']],
		['intake:2024', ['shop/api', 'bank/core']],
		['intake:"2024 start"', ['shop/api']],
		['intake:20', []],
		['section:preferred section:responsibilities', ['shop/web', 'shop/api', 'bank/pm']],
		['weight:preferred', ['shop/web', 'shop/api', 'bank/pm']],
	])('repeated is "or": %s', (text, ids) => {
		expect([...listed(four, text)].sort()).toEqual([...ids].sort());
	});

	test.each([
		['skill:redis', ['shop/web', 'shop/api', 'bank/pm']],
		['skill:redis skill:kafka', ['shop/web', 'shop/api']],
		['skill:redis skill:kafka skill:go', ['shop/api']],
		['skill:golang', ['shop/api']],
		['skill:C++', ['bank/core']],
		['skill:cpp', ['bank/core']],
		['skill:c', []],
		['skill:js', ['shop/web']],
		['has:salary', ['shop/web']],
		['has:preferred', ['shop/web', 'shop/api', 'bank/pm']],
		['has:preferred has:responsibilities', ['shop/web', 'shop/api']],
		['has:team has:level', ['shop/web', 'shop/api', 'bank/core']],
		['has:constructor', []],
		['has:__proto__', []],
	])('repeated is "and": %s', (text, ids) => {
		expect([...listed(four, text)].sort()).toEqual([...ids].sort());
	});

	test.each([
		['track:pm', {track: ['frontend']}, ['shop/web', 'bank/pm']],
		['redis', {track: ['backend']}, ['shop/api']],
		['skill:redis', {skill: ['kafka']}, ['shop/web', 'shop/api']],
		['has:salary', {has: ['preferred']}, ['shop/web']],
		['redis weight:preferred', {weight: ['required']}, ['shop/api', 'bank/pm']],
		['-track:pm', {track: ['pm', 'frontend']}, ['shop/web']],
	])('of flags join those of the query: %s with %j', (text, filters, ids) => {
		expect([...listed(four, text, filters)].sort()).toEqual([...ids].sort());
	});

	test('a skill that is only implied is not asked for', () => {
		const catalog = saying('Knows React', 'Knows JavaScript');
		expect(listed(catalog, 'skill:javascript')).toEqual(['r2']);
		expect(listed(catalog, '-skill:javascript')).toEqual(['r1']);
	});

	test('a skill is meant by exactly its name before one that only reads the same', () => {
		const named = (id: string, name: string) => ({id, name, group: 'arts', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false});
		const catalog = {...catalogOf(role('one', {qualifications: [{text: 'One', skills: ['x']}]}), role('two', {qualifications: [{text: 'Two', skills: ['y']}]})), skills: [named('x', 'A/B'), named('y', 'A B')]};
		expect([listed(catalog, 'skill:a/b'), listed(catalog, 'skill:"a b"'), listed(catalog, 'skill:a-b')]).toEqual([['one'], ['two'], ['one', 'two']]);
	});

	test('track:other means the roles that have none', () => {
		expect(listed(catalogOf(role('a'), role('b', {track: 'pm'})), 'track:other')).toEqual(['a']);
	});
});

test('signs without a word leave nothing out, and the answer remarks on it', () => {
	const catalog = saying('Knows React', 'Knows Redis');
	expect(list(catalog, '🚀 !').remarks).toEqual(['There is no word in 🚀 ! to look for, so nothing is left out for it.']);
	expect(list(catalog, '🚀 !').total).toBe(list(catalog, '').total);
	expect(list(catalog, ' ').remarks).toEqual([]);
});

test('an unknown field is text, and the answer remarks on it', () => {
	const catalog = saying('Tech stack: React', 'Knows React');
	expect(listed(catalog, 'stack:react')).toEqual(['r1']);
	expect(list(catalog, 'stack:react').remarks).toEqual(['"stack" is no field, so "stack:react" is taken as text. Fields are track, company, level, intake, section, skill, weight, has.']);
	expect(search(catalog, 'stack:react').remarks).toHaveLength(1);
	expect(list(catalog, 'track:pm').remarks).toEqual([]);
});
