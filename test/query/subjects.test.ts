import {describe, expect, test} from 'vitest';
import {UserError} from '../../source/errors.js';
import type {Catalog} from '../../source/model/catalog.js';
import type {Subject} from '../../source/query/answers.js';
import {companionsOf, defaultSubjects, resolveSubject} from '../../source/query/subjects.js';
import {companyCount, rolesByTrack} from '../../source/query/tracks.js';
import {catalogOf, role} from './catalog.js';

const catalog = catalogOf(
	role('acme/eu/api', {title: 'API', company: 'Acme', track: 'backend'}),
	role('acme/us/api', {title: 'API', company: 'Acme', track: 'backend'}),
	role('acme/web', {title: 'Web', company: 'Acme', track: 'frontend'}),
	role('initech/pm', {title: 'PM', company: 'Initech', track: 'pm'}),
	role('Zürich', {title: 'Swiss'}),
	role('web', {title: 'The Web', track: 'frontend'}),
);

const shown = ({kind, id}: Subject) => `${kind} ${id}`;

function refusal(from: Catalog, name: string): readonly (string | null)[] {
	try {
		resolveSubject(from, name);
	} catch (error) {
		if (error instanceof UserError) return [error.message, error.hint];
		throw error;
	}
	return [];
}

describe('a subject is named', () => {
	test.each([
		['backend', 'track backend'],
		['Backend', 'track backend'],
		['data science', 'track data-science'],
		['data-science', 'track data-science'],
		['track:pm', 'track pm'],
		['other', 'track other'],
		['role:pm', 'role initech/pm'],
		['role:initech/pm', 'role initech/pm'],
		['acme/eu/api', 'role acme/eu/api'],
		['eu/api', 'role acme/eu/api'],
		['ACME/EU/API', 'role acme/eu/api'],
		['acme/web', 'role acme/web'],
		['zurich', 'role Zürich'],
		['web', 'role web'],
		['  web  ', 'role web'],
	])('%s is the %s', (name, subject) => {
		expect(shown(resolveSubject(catalog, name))).toBe(subject);
	});

	test('with the roles that stand behind it', () => {
		expect(resolveSubject(catalog, 'backend').roles.map(({id}) => id)).toEqual(['acme/eu/api', 'acme/us/api']);
		expect(resolveSubject(catalog, 'other').roles.map(({id}) => id)).toEqual(['Zürich']);
		expect(resolveSubject(catalog, 'data-science').roles).toEqual([]);
		expect(resolveSubject(catalog, 'acme/web').roles.map(({id}) => id)).toEqual(['acme/web']);
	});
});

describe('a subject is not named', () => {
	test.each([
		['api', '"api" could be 2 roles.', 'Say more of the id: acme/eu/api, acme/us/api.'],
		['pm', '"pm" is both a track and a role.', 'Say track:pm or role:initech/pm.'],
		['backnd', 'No role or track is called "backnd".', 'Did you mean backend?'],
		['acme/wep', 'No role or track is called "acme/wep".', 'Did you mean acme/web?'],
		['track:backnd', 'No track is called "backnd".', 'Did you mean track:backend?'],
		['track:acme/web', 'No track is called "acme/web".', 'Tracks: frontend, backend, pm, data-science, other.'],
		['role:backend', 'No role is called "backend".', 'reality list shows the ids of all roles, in its first column.'],
		['role:inittech/pm', 'No role is called "inittech/pm".', 'Did you mean role:initech/pm?'],
		['eb', 'No role or track is called "eb".', 'Did you mean web?'],
		['/api', 'No role or track is called "/api".', 'reality list shows the ids of all roles, in its first column.'],
		['apii', 'No role or track is called "apii".', 'reality list shows the ids of all roles, in its first column.'],
		['us/apii', 'No role or track is called "us/apii".', 'Did you mean us/api?'],
		['zzzz', 'No role or track is called "zzzz".', 'reality list shows the ids of all roles, in its first column.'],
		['', 'No role or track is called "".', 'reality list shows the ids of all roles, in its first column.'],
		['role:', 'No role is called "".', 'reality list shows the ids of all roles, in its first column.'],
		['__proto__', 'No role or track is called "__proto__".', 'reality list shows the ids of all roles, in its first column.'],
	])('by "%s"', (name, message, hint) => {
		expect(refusal(catalog, name)).toEqual([message, hint]);
	});

	test('by a name that two tracks have', () => {
		const twins = {...catalog, tracks: [{id: 'a', name: 'Same', titles: []}, {id: 'b', name: 'Same', titles: []}]};
		expect(refusal(twins, 'same')).toEqual(['"same" could be 2 tracks.', 'Say one of their ids: a, b.']);
		expect(shown(resolveSubject(twins, 'b'))).toBe('track b');
	});

	test('by nothing, even where an id ends in a slash', () => {
		expect(refusal(catalogOf(role('acme/')), 'role:')[0]).toBe('No role is called "".');
	});

	test('by "other" where every role has its track', () => {
		expect(refusal(catalogOf(role('a', {track: 'pm'})), 'other')[0]).toBe('No role or track is called "other".');
	});

	test('what is suggested is a name', () => {
		for (const typed of ['backnd', 'acme/wep', 'eb', 'us/apii', 'frontent', 'dta-science', 'acme/u/api', 'initech/pn', 'role:pn', 'track:pn']) {
			const [, name] = /^Did you mean (.+)\?$/u.exec(refusal(catalog, typed)[1] ?? '') ?? [];
			expect(refusal(catalog, name ?? typed)).toEqual([]);
		}
	});
});

describe('with no subject', () => {
	test('frontend, backend and pm, also those without roles', () => {
		expect(defaultSubjects(catalog).map(shown)).toEqual(['track frontend', 'track backend', 'track pm']);
		expect(defaultSubjects(catalogOf(role('a', {track: 'pm'}))).map(shown)).toEqual(['track frontend', 'track backend', 'track pm']);
	});

	test('for content without any role of theirs its largest tracks', () => {
		const tracks = ['a', 'b', 'c', 'd', 'pm'].map(id => ({id, name: id.toUpperCase(), titles: []}));
		const roles = [...'abbcccdddd'].map((track, at) => role(`r${at}`, {track}));
		expect(defaultSubjects({...catalogOf(...roles), tracks}).map(shown)).toEqual(['track d', 'track c', 'track b']);
		expect(defaultSubjects({...catalogOf(role('x'), role('y')), tracks}).map(shown)).toEqual(['track other']);
	});

	test('for content without roles the three', () => {
		expect(defaultSubjects(catalogOf()).map(shown)).toEqual(['track frontend', 'track backend', 'track pm']);
		expect(defaultSubjects({...catalogOf(), tracks: []})).toEqual([]);
	});
});

describe('one subject alone is set beside', () => {
	test.each([
		['acme/web', ['track frontend']],
		['zurich', ['track other']],
		['frontend', ['track backend', 'track pm', 'track other']],
		['other', ['track frontend', 'track backend', 'track pm']],
		['data-science', ['track frontend', 'track backend', 'track pm']],
	])('%s: %j', (name, companions) => {
		expect(companionsOf(catalog, resolveSubject(catalog, name)).map(shown)).toEqual(companions);
	});
});

test('roles by track stand in the order of the screens, Other last, tracks without roles left out', () => {
	expect(rolesByTrack(catalog).map(({track, roles}) => [track.id, roles.map(({id}) => id)])).toEqual([
		['frontend', ['acme/web', 'web']],
		['backend', ['acme/eu/api', 'acme/us/api']],
		['pm', ['initech/pm']],
		['other', ['Zürich']],
	]);
});

test('companies are counted once, roles without one not at all', () => {
	expect(companyCount(catalog)).toBe(2);
});
