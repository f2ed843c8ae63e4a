import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {loadFolder} from '../../source/content/load-folder.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {listRoles} from '../../source/query/list-roles.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {noFilters} from '../../source/query/query.js';
import {searchRequirements} from '../../source/query/search-requirements.js';
import {saying} from './catalog.js';

const shipped = indexCatalog(loadFolder(fileURLToPath(new URL('../../content', import.meta.url))));
const made = indexCatalog(
	saying(
		...'Kubernetes JavaScript TypeScript PostgreSQL distributed React Python Elasticsearch communication Terraform Angular Jenkins microservices Ansible GraphQL MongoDB Docker Ruby Java Rust Scala Kotlin Swift Django Flask Spring Kafka Redis RabbitMQ Cassandra Linux leadership collaboration architecture accessibility performance algorithms mentoring stakeholders Prometheus Grafana Webpack Svelte Airflow Snowflake TensorFlow PyTorch statistics experiments roadmap security maintain reach planning'
			.split(' ')
			.map(word => `Knows ${word} well`),
	),
);

function lit(index: typeof made, typed: string): readonly string[] {
	const {hits} = searchRequirements(index, parseQuery(typed), noFilters, {sort: null, limit: null});
	return hits.map(({requirement, matches}) => matches.map(([start, end]) => requirement.text.slice(start, end).toLowerCase()).join(' '));
}

describe('typing errors are forgiven, the right word first', () => {
	test.each([
		['kuberntes', 'kubernetes'],
		['kubernets', 'kubernetes'],
		['kubenretes', 'kubernetes'],
		['kubernettes', 'kubernetes'],
		['javscript', 'javascript'],
		['javasript', 'javascript'],
		['javascritp', 'javascript'],
		['tyepscript', 'typescript'],
		['postgrse', 'postgresql'],
		['postgersql', 'postgresql'],
		['postgress', 'postgresql'],
		['distibuted', 'distributed'],
		['distrubuted', 'distributed'],
		['recat', 'react'],
		['reatc', 'react'],
		['reactt', 'react'],
		['pyhton', 'python'],
		['pythn', 'python'],
		['pyton', 'python'],
		['elasticserach', 'elasticsearch'],
		['elastcisearch', 'elasticsearch'],
		['communcation', 'communication'],
		['comunication', 'communication'],
		['comunicaton', 'communication'],
		['terrafrom', 'terraform'],
		['agnular', 'angular'],
		['jenkisn', 'jenkins'],
		['micorservices', 'microservices'],
		['anisble', 'ansible'],
		['grpahql', 'graphql'],
		['mognodb', 'mongodb'],
		['dokcer', 'docker'],
		['docekr', 'docker'],
		['ruyb', 'ruby'],
		['rubby', 'ruby'],
		['jaav', 'java'],
		['javva', 'java'],
		['rusr', 'rust'],
		['sclaa', 'scala'],
		['kotiln', 'kotlin'],
		['sfwit', null],
		['djagno', 'django'],
		['flsak', 'flask'],
		['sprnig', 'spring'],
		['kakfa', 'kafka'],
		['kafak', 'kafka'],
		['redsi', 'redis'],
		['erdis', 'redis'],
		['rabitmq', 'rabbitmq'],
		['casandra', 'cassandra'],
		['lniux', 'linux'],
		['leaderhsip', 'leadership'],
		['colaboration', 'collaboration'],
		['architechture', 'architecture'],
		['accesibility', 'accessibility'],
		['preformance', 'performance'],
		['algoritms', 'algorithms'],
		['stakehodlers', 'stakeholders'],
		['promethues', 'prometheus'],
		['tensroflow', 'tensorflow'],
	])('%s finds %s', (typed, word) => {
		expect(lit(made, typed)[0] ?? null).toBe(word);
	});

	test.each([
		['distibuted', ['tiktok/backend-platform-governance', 'tiktok/frontend-e-commerce']],
		['javscript', ['tiktok/frontend-e-commerce', 'tiktok/frontend-platform-governance']],
		['pyhton', ['tiktok/backend-live', 'tiktok/backend-platform-governance']],
		['elasticserach', ['tiktok/backend-platform-governance']],
		['recat', ['tiktok/frontend-e-commerce', 'tiktok/frontend-platform-governance']],
		['redsi', ['tiktok/backend-platform-governance']],
		['algoritms', ['tiktok/backend-live', 'tiktok/backend-platform-governance']],
		['acessibility', ['tiktok/frontend-e-commerce']],
		['econmics', ['tiktok/product-manager-live']],
		['govrenance', ['tiktok/backend-platform-governance', 'tiktok/frontend-platform-governance']],
		['enterpreneurial', ['tiktok/product-manager-live']],
		['webapck', ['tiktok/frontend-e-commerce']],
	])('in the shipped roles: %s', (typed, ids) => {
		const {hits} = listRoles(shipped, parseQuery(typed), noFilters, {sort: null, limit: null});
		expect(hits.map(({role}) => role.id).sort()).toEqual(ids);
	});
});

describe('two slips in a short word', () => {
	test.each([
		['pyttohn', 'python'],
		['kubbernetse', 'kubernetes'],
		['angikar', 'angular'],
		['dokkerr', 'docker'],
		['kfaak', 'kafka'],
		['djsngp', 'django'],
		['recoat', null],
		['ohtyn', null],
		['jvsa', null],
		['rbuu', null],
	])('%s finds %s', (typed, word) => {
		expect(lit(made, typed)[0] ?? null).toBe(word);
	});
});

describe('what is no typing error finds nothing', () => {
	test.each(['elixir', 'swift', 'preact', 'jenkins', 'raid', 'hive', 'redux', 'struts'])('the name of a skill that no role asks for: %s', typed => {
		expect(lit(shipped, typed)).toEqual([]);
	});

	test('but a long one is another form of what they say', () => {
		expect(lit(shipped, 'optimization')).toEqual(['optimisation']);
	});

	test.each(['witch', 'snow', 'winter', 'shark', 'frost', 'river', 'lemon', 'paint', 'knee', 'tiger', 'banana', 'kitchen', 'garden'])('another word, however few its letters differ: %s', typed => {
		expect(lit(shipped, typed)).toEqual([]);
	});

	test.each(['qwzx', 'asdfgh', 'zzzzzzzz', 'xkcdqj', 'lorem', 'qwertyuiop', 'hjkl'])('no word at all: %s', typed => {
		expect(lit(shipped, typed)).toEqual([]);
	});
});

test('of the words that resemble the nearest alone are found', () => {
	expect(lit(made, 'scaal')).toEqual(['scala']);
	expect(lit(made, 'raech')).toEqual(['reach']);
	expect(lit(made, 'reacg')).toEqual(['react', 'reach']);
});

test('a skill is found by a mistyped name that no text holds', () => {
	expect(lit(shipped, 'adaptabilty')).toEqual(lit(shipped, 'adaptability'));
	expect(lit(shipped, 'teaamwork').length).toBeGreaterThan(0);
	expect(lit(shipped, 'self-motivaton')).toEqual(lit(shipped, 'self-motivation'));
});

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The letter to the right on a keyboard, at the end of a row the one to the left. */
function neighbour(letter: string): string {
	const row = rows.find(keys => keys.includes(letter)) ?? letter;
	return row[row.indexOf(letter) + 1] ?? row.at(-2) ?? letter;
}

const slips: Readonly<Record<string, (word: string, at: number) => string>> = {
	'two letters swapped': (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
	'a letter missing': (word, at) => word.slice(0, at) + word.slice(at + 1),
	'a letter doubled': (word, at) => word.slice(0, at) + word[at]! + word.slice(at),
	'the key beside': (word, at) => word.slice(0, at) + neighbour(word[at]!) + word.slice(at + 1),
};

const namesOfSkills = new Set(shipped.catalog.vocabulary().flatMap(({name, aliases}) => [name, ...aliases].map(one => one.toLowerCase())));

describe('one slip anywhere in any word of four letters or more', () => {
	test.each(Object.keys(slips))('%s', name => {
		const missed: string[] = [];
		for (const word of new Set([...made.words, ...shipped.words])) {
			if (!/^[a-z]{4,}$/u.test(word)) continue;
			for (let at = 0; at < word.length; at++) {
				const typed = slips[name]!(word, at);
				// What begins another word or is a skill's name is no typing error, and three letters left are too few to tell.
				if (typed.length < 4 || namesOfSkills.has(typed)) continue;
				for (const index of [made, shipped]) {
					if (!index.words.includes(word) || index.words.some(other => other.startsWith(typed))) continue;
					const {hits} = listRoles(index, parseQuery(typed), noFilters, {sort: null, limit: null});
					const found = hits.some(({role}) => `${role.title} ${role.team} ${role.requirements.map(({text}) => text).join(' ')}`.toLowerCase().includes(word));
					if (!found) missed.push(`${typed} for ${word}`);
				}
			}
		}
		expect(missed).toEqual([]);
	});
});
