import {describe, expect, test} from 'vitest';
import {drive, type Driver} from '../drive.js';
import {frameOf} from '../frame.js';

/** The ids of what was taken, null while nothing is. */
function taken({effects}: Driver): readonly string[] | null {
	const effect = effects.find(({kind}) => kind === 'take');
	return effect?.kind === 'take' ? effect.roles.map(({id}) => id) : null;
}

describe('where roles are picked, Enter', () => {
	test.each<readonly [what: string, keys: readonly string[], ids: readonly string[]]>([
		['takes the role under the cursor', ['enter'], ['acme/shop']],
		['takes a role that was searched for', ['/', ...'redis', 'enter', 'down', 'enter'], ['beta/search']],
		['takes the role whose page is open', ['l', 'down', 'down', 'enter'], ['acme/shop']],
		['takes a role on the page of its track', ['home', 'l', 'end', 'up', 'enter'], ['acme/shop']],
		['takes all that are marked, in the order they were', ['end', 'space', 'home', 'down', 'space', 'end', 'enter'], ['acme/pm', 'acme/shop']],
		['takes what is marked on a heading as well', ['space', 'home', 'enter'], ['acme/shop']],
		['takes what is marked though the query hides it', ['space', '/', ...'redis', 'enter', 'enter'], ['acme/shop']],
	])('%s', (_, keys, ids) => {
		expect(taken(drive({isPicking: true}).press(...keys))).toEqual(ids);
	});

	test.each<readonly [what: string, keys: readonly string[]]>([
		['on a track opens its page', ['home', 'enter']],
		['in the search field keeps the query', ['/', 'a', 'enter']],
		['in a menu chooses', ['escape', 'enter']],
		['on a skill opens its page', ['3', 'enter']],
	])('%s', (_, keys) => {
		expect(taken(drive({isPicking: true}).press(...keys))).toBeNull();
	});

	test('is named for it', () => {
		const driver = drive({isPicking: true});
		expect(frameOf(driver)).toMatch(/Enter take {2}/u);
		expect(frameOf(driver.press('space', 'down'))).toContain('Enter take 1 marked');
		expect(frameOf(driver.press('3'))).toContain('Enter who asks');
	});
});

test('l still opens the page, and q leaves without a choice', () => {
	const driver = drive({isPicking: true}).press('l');
	expect(driver.state().pages.explore).toHaveLength(1);
	driver.press('escape', 'q');
	expect(driver.effects).toEqual([{kind: 'quit'}]);
});

test('nothing can be printed in place of what is chosen', () => {
	const frame = frameOf(drive({isPicking: true}).press('escape'));
	expect(frame).toContain('show the command');
	expect(frame).not.toContain('print this');
	expect(frameOf(drive().press('escape'))).toContain('print this');
});

test('a mark is said to be for Enter', () => {
	expect(drive({isPicking: true}).press('space').state().message).toBe('Marked Frontend Engineer: Enter takes what is marked.');
});

test('without picking Enter takes nothing', () => {
	expect(taken(drive().press('enter'))).toBeNull();
});
