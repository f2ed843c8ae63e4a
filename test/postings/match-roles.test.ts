import {describe, expect, test} from 'vitest';
import type {RoleContent} from '../../source/content/definition.js';
import type {ExistingRole} from '../../source/postings/existing-roles.js';
import {matchRoles} from '../../source/postings/match-roles.js';
import {plainLink} from '../../source/text/plain-link.js';

const dev: RoleContent = {title: 'Dev', company: 'Acme', qualifications: ['Knows Go', 'Knows Redis', 'Knows Vue']};
const other: readonly string[] = ['Draws well', 'Sings well', 'Cooks well'];

/** For each imported role the number of the existing one that it is, null for a new one, with the reason. */
function match(imported: readonly RoleContent[], existing: readonly RoleContent[]): readonly (readonly [number | null, string | null])[] {
	const roles = existing.map((content, at): ExistingRole => ({id: String(at), path: `${at}.yaml`, content, company: {name: String(content.company), hasPage: false}, isEditable: true}));
	const matches = matchRoles(imported, roles);
	return imported.map(content => {
		const {role, reason} = matches.get(content)!;
		return [role === null ? null : roles.indexOf(role), reason];
	});
}

describe('A role with a link', () => {
	test('is the one with the same link, whatever its title is now', () => {
		expect(match([{...dev, title: 'Developer', qualifications: ['New']}], [{...dev, source: 'https://a.example/2'}, {...dev, source: 'https://a.example/1'}].map((one, at) => (at === 1 ? one : {...one, title: 'Other'})))).toEqual([[null, null]]);
		expect(match([{...dev, title: 'Developer', source: 'https://a.example/1'}], [{...dev, source: 'https://a.example/2'}, {...dev, source: 'https://a.example/1'}])).toEqual([[1, null]]);
	});

	test('is never one of its name that has another link', () => {
		expect(match([{...dev, source: 'https://a.example/2'}], [{...dev, source: 'https://a.example/1'}])).toEqual([[null, null]]);
	});

	test('is the one of its name that has none', () => {
		expect(match([{...dev, source: 'https://a.example/2'}, {...dev, source: 'https://a.example/3', qualifications: [...other]}], [dev])).toEqual([[0, null], [null, null]]);
	});

	test.each([
		['https://a.example/jobs/1/', 'http://A.example/jobs/1?utm_source=x&utm_medium=y#top'],
		['https://a.example/jobs?id=1&b=2', 'https://a.example/jobs/?b=2&gh_src=abc&id=1'],
		['https://a.example', 'http://a.example/?ref=feed'],
		['https://a.example:443/1', 'https://a.example/1?fbclid=1&trk=2'],
	])('%s is the same as %s', (one, another) => {
		expect(plainLink(one)).toBe(plainLink(another));
		expect(match([{...dev, title: 'Renamed', source: another}], [{...dev, source: one}])).toEqual([[0, null]]);
	});

	test.each([
		['https://a.example/jobs/1', 'https://a.example/jobs/2'],
		['https://a.example/jobs?id=1', 'https://a.example/jobs?id=2'],
		['https://a.example/#/jobs/1', 'https://a.example/#/jobs/2'],
		['https://a.example/Jobs', 'https://a.example/jobs'],
		['https://a.example/1', 'https://b.example/1'],
		['https://a.example/x?gh_jid=1', 'https://a.example/x?gh_jid=2'],
	])('%s is another than %s', (one, another) => {
		expect(match([{...dev, source: another}], [{...dev, source: one}])).toEqual([[null, null]]);
	});
});

describe('Of several with one link, as a page gives its own to all its postings,', () => {
	const page = 'https://a.example/careers';
	const [one, two, three] = ['One', 'Two', 'Three'].map((title, at): RoleContent => ({...dev, title, source: page, qualifications: [`Knows ${at}`, `Likes ${at}`]})) as [RoleContent, RoleContent, RoleContent];

	test('each is the one of its name, in whatever order', () => {
		expect(match([three, one, two], [one, two, three])).toEqual([[2, null], [0, null], [1, null]]);
	});

	test('one that was renamed is the one that says much of the same; one that says something else is new', () => {
		expect(match([{...two, title: 'Deux'}, {...three, title: 'Four', qualifications: [...other]}, one], [one, two, three])).toEqual([[1, null], [null, null], [0, null]]);
	});

	test('the one that is left is not one of the others', () => {
		expect(match([{...one, title: 'Four', qualifications: [...other]}], [one, two])).toEqual([[null, null]]);
	});
});

describe('A role without a link', () => {
	test('is the only one of its company and title, whatever it says and whether that has a link', () => {
		expect(match([{...dev, qualifications: [...other]}], [{...dev, source: 'https://a.example/1'}, {...dev, company: 'Beta'}])).toEqual([[0, null]]);
	});

	test('is of several the one that says much of the same, and this is said', () => {
		const links = [other, ['Knows Go', 'Knows Redis', 'Knows C'], ['Knows Go']].map((qualifications, at) => ({...dev, source: `https://a.example/${at}`, qualifications: [...qualifications]}));
		expect(match([{...dev, qualifications: ['Knows Go', 'Knows Redis', 'Knows D']}], links.slice(0, 2))).toEqual([[1, 'of the 2 roles of its company and title it is the likeliest']]);
	});

	test('is a new one where it says something else than all of several, and this is said', () => {
		const links = [1, 2].map(at => ({...dev, source: `https://a.example/${at}`}));
		expect(match([{...dev, qualifications: [...other]}], links)).toEqual([[null, 'it says something else than the 2 roles of its company and title']]);
	});

	test('is none of another team or in another place', () => {
		expect(match([{...dev, team: 'Pay'}, {...dev, location: 'Here'}], [{...dev, team: 'Core', location: 'There'}])).toEqual([[null, null], [null, null]]);
	});

	test('leaves its file to the one that says the same', () => {
		expect(match([{...dev, qualifications: [...other]}, dev], [dev])).toEqual([[null, null], [0, null]]);
	});
});

test('A thousand of one name, or of one link, are told apart in their order', () => {
	const many = (source: string | null): readonly RoleContent[] => Array.from({length: 1000}, (_, at) => ({...dev, source, qualifications: [`Knows ${at}`]}));
	for (const source of [null, 'https://a.example/careers']) {
		expect(match(many(source), many(source)).map(([at]) => at)).toEqual(Array.from({length: 1000}, (_, at) => at));
	}
});
