import {describe, expect, test} from 'vitest';
import {wordKey, wordsOf} from '../../source/query/words.js';
import {catalogOf, listed, role, saying, search, searched} from './catalog.js';

describe('the words of a text', () => {
	test.each([
		['Knows C++, C# and C.', ['knows', 'c++', 'c#', 'and', 'c']],
		['.NET and Node.js', ['net', 'and', 'node', 'js']],
		['CI/CD; k8s', ['ci', 'cd', 'k8s']],
		['front-end e-commerce', ['front', 'end', 'e', 'commerce']],
		['Café RÉSUMÉ', ['cafe', 'resume']],
		['日本語 test', ['日', '本', '語', 'test']],
		['データ', ['テ', 'ー', 'タ']],
		['한국어 개발', ['한국어'.normalize('NFKD'), '개발'.normalize('NFKD')]],
		['Разработка ПО', ['разработка', 'по']],
		['❤️ \u0301 😀 …', []],
		['don’t', ['don', 't']],
		['', []],
	])('%s', (text, words) => {
		expect(wordsOf(text).map(word => word.text)).toEqual(words);
	});

	test('their offsets are those of the text as it is written', () => {
		const text = '😀 Ré\u0301sumé in C++ — 日本';
		expect(wordsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['Ré\u0301sumé', 'in', 'C++', '日', '本']);
	});

	test('signs between them do not count in their key', () => {
		expect([wordKey('CI/CD'), wordKey('ci cd'), wordKey(' CI - CD! ')]).toEqual(['ci cd', 'ci cd', 'ci cd']);
	});
});

describe('names that hold signs are found', () => {
	const texts = ['Knows C', 'Knows C++', 'Knows C#', 'Knows .NET', 'Knows Node.js', 'Runs CI/CD', 'Runs Kubernetes', 'Runs k8s', 'Knows NodeJS', 'Knows a node and a net'];
	const catalog = saying(...texts);

	test.each([
		['C++', ['Knows C++']],
		['c++', ['Knows C++']],
		['C#', ['Knows C#']],
		['CI/CD', ['Runs CI/CD']],
		['ci-cd', ['Runs CI/CD']],
		['"ci cd"', ['Runs CI/CD']],
		['Node.js', ['Knows Node.js', 'Knows NodeJS']],
		['nodejs', ['Knows NodeJS', 'Knows Node.js']],
		['k8s', ['Runs Kubernetes', 'Runs k8s']],
		['kubernetes', ['Runs Kubernetes', 'Runs k8s']],
		['skill:.net', ['Knows .NET']],
		['skill:node.js', ['Knows Node.js', 'Knows NodeJS']],
		['skill:c', ['Knows C']],
		['-c++ skill:c | skill:c++', ['Knows C']],
	])('%s', (text, found) => {
		expect([...searched(catalog, text)].sort()).toEqual([...found].sort());
	});

	test('C alone comes before what only begins with it', () => {
		expect(searched(catalog, 'C')[0]).toBe('Knows C');
		expect(searched(catalog, '"C"')).toEqual(['Knows C']);
	});

	test('.NET finds the framework as well as the word', () => {
		expect(searched(catalog, '.net')).toEqual(['Knows .NET', 'Knows a node and a net']);
	});
});

describe('Java does not find JavaScript', () => {
	const catalog = saying('Knows JavaScript', 'Knows Java');

	test('unless as a beginning, after the exact ones', () => {
		expect(searched(catalog, 'java')).toEqual(['Knows Java', 'Knows JavaScript']);
	});

	test.each(['"java"', 'skill:java'])('nor does %s', text => {
		expect(searched(catalog, text)).toEqual(['Knows Java']);
	});

	test('nor does it exclude it', () => {
		expect(searched(catalog, '-java')).toEqual(['Knows JavaScript']);
	});

	test('JS finds it first by its name', () => {
		expect(searched(saying('Uses json', 'Knows JavaScript'), 'js')).toEqual(['Knows JavaScript', 'Uses json']);
	});
});

describe('accents, case and other scripts', () => {
	test.each([
		['RESUME', ['Ein Résumé']],
		['résumé', ['Ein Résumé']],
		['re\u0301sume\u0301', ['Ein Résumé']],
		['REDIS', ['Knows redis']],
		['分布式', ['熟悉分布式系统']],
		['布式', ['熟悉分布式系统']],
		['式布', []],
		['データ', ['データベースの経験']],
		['개발', ['백엔드 개발자']],
		['"개발"', []],
		['разраб', ['Опыт РАЗРАБОТКИ']],
	])('%s', (text, found) => {
		expect(searched(saying('Ein Résumé', 'Knows redis', '熟悉分布式系统', 'データベースの経験', '백엔드 개발자', 'Опыт РАЗРАБОТКИ'), text)).toEqual(found);
	});
});

describe('a phrase', () => {
	const catalog = saying('Large scale systems', 'Systems of large scale', 'Large-scale, systems', 'Scale large systems');

	test.each([
		['"large scale"', ['Large scale systems', 'Systems of large scale', 'Large-scale, systems']],
		['"LARGE SCALE SYSTEMS"', ['Large scale systems', 'Large-scale, systems']],
		['"large scal"', []],
		['"larg scale"', []],
		['"scale"', ['Large scale systems', 'Systems of large scale', 'Large-scale, systems', 'Scale large systems']],
		['"systems large"', []],
		['large-scale', ['Large scale systems', 'Systems of large scale', 'Large-scale, systems']],
	])('%s is words that follow one another', (text, found) => {
		expect([...searched(catalog, text)].sort()).toEqual([...found].sort());
	});

	test('does not reach from one requirement into the next', () => {
		expect(listed(catalogOf(role('a', {qualifications: ['Knows Redis', 'Kafka too']})), '"redis kafka"')).toEqual([]);
	});

	test('that is a skill of several names finds its own words alone', () => {
		expect(searched(saying('Runs k8s', 'Runs Kubernetes'), '"k8s"')).toEqual(['Runs k8s']);
	});
});

test('a skill that content declares without naming it is found by its name, with nothing to light', () => {
	const {hits} = search(catalogOf(role('a', {qualifications: [{text: 'Knows the in-memory store', skills: ['redis']}]})), 'redis');
	expect(hits.map(({requirement, matches}) => [requirement.text, matches])).toEqual([['Knows the in-memory store', []]]);
});
