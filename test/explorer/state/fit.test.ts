import {describe, expect, test} from 'vitest';
import {emptyProfile, type Profile, profileSkill} from '../../../source/model/profile.js';
import {topPage} from '../../../source/explorer/state/explorer-state.js';
import {commandLine} from '../../../source/request-to-command.js';
import {indexCatalog} from '../../../source/query/index-catalog.js';
import {skills} from '../../query/catalog.js';
import {catalog as smallCatalog} from '../catalog.js';
import {drive, type Driver} from '../drive.js';
import {frameOf} from '../frame.js';

const skillOf = (id: string) => skills.find(skill => skill.id === id);

/** A file that names React and Redis. */
const profile: Profile = {...emptyProfile, source: 'resume.json', skills: ['react', 'redis'].map(id => profileSkill(skillOf(id)!, {text: `has ${id}`, place: 'resume.json:3'}, skillOf))};

/** The keys of the list, without those that the cursor passes over. */
function rows(driver: Driver): readonly string[] {
	const {items} = driver.world().lists.active(driver.state());
	return items.keys.filter((_, at) => items.targets[at] !== null);
}

function page(driver: Driver): string | null {
	const top = topPage(driver.state())?.page;
	return top === undefined ? null : [top.kind, 'id' in top ? top.id : ''].join(' ').trim();
}

/** The keys from the first step of learning of the profile to the first role. */
const toRoles = ['down', 'down', 'down', 'down'] as const;

/** The command that prints what is shown. */
function command(driver: Driver): string {
	driver.press('.').choose('copyCommand');
	const effect = driver.effects.at(-1)!;
	return effect.kind === 'copyCommand' ? commandLine(effect.request) : effect.kind;
}

describe('Fit', () => {
	test('is the fourth tab', () => {
		expect(drive().press('4').state().tab).toBe('fit');
		expect(drive().press('shift-tab').state().tab).toBe('fit');
	});

	test('leads to the Skills tab while nothing is known of the person', () => {
		const driver = drive().press('4');
		expect([rows(driver), driver.cursor()]).toEqual([['tick', 'file'], 'tick']);
		expect(driver.press('enter').state().tab).toBe('skills');
	});

	test('begins on the first step of learning once something is ticked, wherever the cursor was before', () => {
		const driver = drive().press('4', 'down');
		driver.press('3', 'space', '4');
		expect(driver.cursor()).toBe(rows(driver)[1]);
	});

	test('is reached by arrows alone from five skills ticked by the menu', () => {
		const driver = drive().press('home', 'up', 'up', 'right', 'right', 'enter');
		expect(driver.state().tab).toBe('skills');
		for (let count = 0; count < 5; count++) driver.press('escape').choose('mark').press('down');
		expect(driver.state().have).toHaveLength(5);
		driver.press('escape').choose('fitTab');
		expect([driver.state().tab, driver.cursor(), rows(driver)[1]?.startsWith('learn ')]).toEqual(['fit', rows(driver)[1], true]);
		driver.press('home', 'down', 'enter');
		expect(page(driver)).toBe(rows(drive({have: driver.state().have, tab: 'fit'}))[1]!.replace('learn', 'skill'));
	});

	test('has what to learn above the roles with least missing first, and begins on the first step', () => {
		const driver = drive({profile, tab: 'fit'});
		expect(rows(driver)).toEqual(['profile', 'learn java', 'learn kafka', 'learn node', 'learn kubernetes', 'role acme/admin', 'role acme/pm', 'role acme/shop', 'role beta/search', 'role acme/orders']);
		expect(driver.cursor()).toBe('learn java');
	});

	test('opens a role beside the profile, and from there the posting', () => {
		const driver = drive({profile, tab: 'fit'}).press(...toRoles, 'enter');
		expect([page(driver), driver.cursor()]).toEqual(['fit acme/admin', 'role acme/admin']);
		expect(page(driver.press('enter'))).toBe('role acme/admin');
	});

	test('opens the skill of a step of learning', () => {
		expect(page(drive({profile, tab: 'fit'}).press('enter'))).toBe('skill java');
	});

	test('moves on when a skill to learn is ticked', () => {
		const driver = drive({profile, tab: 'fit'}).press('space');
		expect([driver.state().have, rows(driver)[1]]).toEqual([['java'], 'learn kafka']);
	});

	test('marks and compares roles as elsewhere', () => {
		const driver = drive({profile, tab: 'fit'}).press(...toRoles, 'space', 'down', 'down', 'space', 'c');
		expect([driver.state().tab, driver.state().compare.subjects]).toEqual(['compare', [{kind: 'role', id: 'acme/admin'}, {kind: 'role', id: 'acme/shop'}]]);
	});

	test('compares the role under the cursor, and opens its posting', () => {
		expect(drive({profile, tab: 'fit'}).press(...toRoles, 'down', 'down', 'c').state().compare.subjects?.[0]).toEqual({kind: 'role', id: 'acme/shop'});
		expect(drive({profile, tab: 'fit'}).press(...toRoles, 'down', 'down', 'o').effects).toEqual([{kind: 'openLink', url: 'https://acme.example/shop'}]);
		expect(drive({profile, tab: 'fit'}).press(...toRoles, 'down', 'down', 'enter', 'o').effects).toEqual([{kind: 'openLink', url: 'https://acme.example/shop'}]);
	});

	test('compares the role of its page wherever the cursor is there', () => {
		const driver = drive({profile, tab: 'fit'}).press(...toRoles, 'down', 'down', 'enter', 'end', 'c');
		expect(driver.state().compare.subjects?.[0]).toEqual({kind: 'role', id: 'acme/shop'});
	});

	test('is narrowed by a filter and by a track', () => {
		const driver = drive({profile, tab: 'fit'}).press('/').type('kafka');
		expect(rows(driver).filter(key => key.startsWith('role'))).toEqual(['role acme/orders']);
		const tracked = drive({profile, tab: 'fit'}).press('t').choose('pm');
		expect([tracked.state().fit.field.text, rows(tracked).filter(key => key.startsWith('role'))]).toEqual(['track:pm', ['role acme/pm']]);
	});

	test('counts alike everywhere what is ticked: also what no role here asks for, and nothing that is no skill', () => {
		const other = {...skillOf('java')!, id: 'cobol', name: 'COBOL', aliases: []};
		const driver = drive({catalog: {...smallCatalog, vocabulary: () => [...skills, other]}, profile, have: ['cobol', 'gone', 'java', 'redis'], tab: 'fit'});
		expect(driver.world().views.fit('', driver.state().have).profile.skills.map(({id}) => id)).toEqual(['react', 'redis', 'cobol', 'java']);
		expect(frameOf(driver).match(/\d+ skills/gu)).toEqual(['4 skills', '4 skills']);
		expect(command(driver)).toBe('reality fit --have cobol,java,redis resume.json');
		expect(driver.world().views.isUnknown(['gone'])).toBe(false);
		expect([['gone'], ['cobol']].map(have => drive({catalog: {...smallCatalog, vocabulary: () => [other]}, have}).world().views.isUnknown(have))).toEqual([true, false]);
	});

	test('opens what the profile says above the steps, and from there a skill', () => {
		const driver = drive({profile, tab: 'fit'}).press('up', 'enter');
		expect([page(driver), rows(driver), command(driver)]).toEqual(['profile', ['about', 'have react', 'have redis', 'Nothing is stated of a degree, nor of years of work.'], 'reality fit resume.json']);
		expect(page(drive({profile, tab: 'fit'}).press('up', 'enter', 'enter'))).toBe('skill react');
	});

	test('has a page for all steps where there are many', () => {
		const driver = drive({have: ['communication'], tab: 'fit'});
		expect(rows(driver).slice(0, 7)).toContain('learn all');
		driver.press('down', 'down', 'down', 'down', 'down', 'enter');
		expect(page(driver)).toBe('learn');
	});
});

test('a profile that changed takes the place of the last with the cursor where it was', () => {
	const driver = drive({profile, have: ['java'], tab: 'fit'}).press('down');
	const before = driver.cursor();
	driver.store.replaceProfile({...profile, skills: profile.skills.slice(0, 1)}, 'Your profile changed.');
	expect([driver.cursor(), driver.state().message, [...driver.world().views.haveWith(['java'])]]).toEqual([before, 'Your profile changed.', ['java', 'react']]);
	driver.store.replaceCatalog(indexCatalog(smallCatalog), 'Read again.');
	expect([...driver.world().views.haveWith([])]).toEqual(['react']);
});

describe('what a profile names', () => {
	test('is had in every screen', () => {
		const {views} = drive({profile}).world();
		expect([...views.haveWith(['java'])]).toEqual(['java', 'react', 'redis']);
	});

	test('is not taken back by Space', () => {
		const driver = drive({profile, tab: 'skills'}).press('/').type('redis').press('enter', 'space');
		expect([driver.state().have, driver.state().message]).toEqual([[], 'Your profile says that you have Redis: only there it can be taken back.']);
	});
});

describe('the command that prints the same', () => {
	test.each<[what: string, driver: () => Driver, expected: string]>([
		['a profile', () => drive({profile, tab: 'fit'}), 'reality fit resume.json'],
		['a profile and ticks', () => drive({profile, tab: 'fit', have: ['java', 'gone']}), 'reality fit --have java resume.json'],
		['ticks', () => drive({tab: 'fit', have: ['java', 'go']}), 'reality fit --have java,go'],
		['a filter', () => drive({profile, tab: 'fit'}).press('/').type('kafka').press('enter'), 'reality fit --query kafka resume.json'],
		['a role beside the profile', () => drive({profile, tab: 'fit'}).press(...toRoles, 'down', 'down', 'enter'), `reality fit --query '"Frontend Engineer" "Shop" "Acme"' resume.json`],
	])('for %s', (_what, driver, expected) => {
		expect(command(driver())).toBe(expected);
	});
});
