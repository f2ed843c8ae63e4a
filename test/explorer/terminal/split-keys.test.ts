import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readKey} from '../../../source/explorer/keys/key.js';
import {isPasteOpen, splitKeys, splitRest} from '../../../source/explorer/terminal/split-keys.js';

const esc = '\u001B';

function split(...pieces: readonly string[]): readonly string[] {
	const keys: string[] = [];
	let pending = '';
	for (const piece of pieces) {
		const result = splitKeys(pending, piece);
		keys.push(...result.keys);
		pending = result.rest;
	}

	return [...keys, ...splitRest(pending)];
}

describe('splitKeys', () => {
	test.each<[what: string, input: string, keys: readonly string[]]>([
		['two letters typed fast', 'jj', ['j', 'j']],
		['letters and the Enter behind them', 'jjk\r', ['j', 'j', 'k', '\r']],
		['two Backspaces', '\u007F\u007F', ['\u007F', '\u007F']],
		['arrows and Enter', `${esc}[B${esc}[B\r`, [`${esc}[B`, `${esc}[B`, '\r']],
		['letters around an arrow', `a${esc}[Ab`, ['a', `${esc}[A`, 'b']],
		['a line feed', '\n', ['\r']],
		['Escape and an arrow', `${esc}${esc}[A`, [esc, `${esc}[A`]],
		['Escape three times', `${esc}${esc}${esc}`, [esc, esc, esc]],
		['Escape and Ctrl-c', `${esc}\u0003`, [esc, '\u0003']],
		['Alt with a letter', `${esc}bx`, [`${esc}b`, 'x']],
		['Alt with Enter', `${esc}\r`, [`${esc}\r`]],
		['Alt with Backspace', `${esc}\u007F`, [`${esc}\u007F`]],
		['arrows in application mode', `${esc}OA${esc}OB${esc}OC${esc}OD`, [`${esc}[A`, `${esc}[B`, `${esc}[C`, `${esc}[D`]],
		['Home in its five spellings', `${esc}[H${esc}OH${esc}[1~${esc}[7~${esc}[1;1H`, Array.from({length: 5}, () => `${esc}[H`)],
		['End in its four spellings', `${esc}[F${esc}OF${esc}[4~${esc}[8~`, Array.from({length: 4}, () => `${esc}[F`)],
		['Shift-arrows', `${esc}[1;2A${esc}[a`, [`${esc}[1;2A`, `${esc}[1;2A`]],
		['Ctrl-arrows', `${esc}[1;5C${esc}Oc`, [`${esc}[1;5C`, `${esc}[1;5C`]],
		['pages with and without Ctrl', `${esc}[5~${esc}[6;5~${esc}[6^`, [`${esc}[5~`, `${esc}[6;5~`, `${esc}[6;5~`]],
		['Enter of the keypad', `${esc}OM`, ['\r']],
		['Shift-Tab', `${esc}[Z`, [`${esc}[Z`]],
		['Ctrl-F1, which is dropped', `a${esc}[1;5Pb`, ['a', 'b']],
		['F1 to F5, which are dropped', `a${esc}OP${esc}[11~${esc}[[A${esc}[15~b`, ['a', 'b']],
		['focus, which is dropped', `${esc}[I${esc}[Ox`, ['x']],
		['a mouse click, which is dropped', `${esc}[<0;10;20M${esc}[<0;10;20mx`, ['x']],
		['the oldest mouse click, which is dropped', `${esc}[M !!x`, ['x']],
		['keys of the kitty protocol, which are dropped', `${esc}[97;5u${esc}[57441ux`, ['x']],
		['where the cursor is, which is dropped', `${esc}[24;80Rx`, ['x']],
		['what the terminal is, which is dropped', `${esc}[?62;4c${esc}[>0;276;0cx`, ['x']],
		['the colour of the screen ended by BEL, which is dropped', `${esc}]11;rgb:0000/0000/0000\u0007x`, ['x']],
		['the colour of the screen ended by ST, which is dropped', `${esc}]11;rgb:ffff/ffff/ffff${esc}\\x`, ['x']],
		['the name of the terminal, which is dropped', `${esc}P>|XTerm(380)${esc}\\x`, ['x']],
		['a reply broken off by Ctrl-c', `${esc}]11;rgb\u0003`, ['\u0003']],
		['a sequence broken off by a letter that can\'t belong to it', `${esc}[12é`, ['é']],
		['a sequence broken off by another', `${esc}[1;${esc}[B`, [`${esc}[B`]],
		['Ctrl-Space and Ctrl with signs, which are dropped', 'a\u0000\u001C\u001D\u001E\u001Fb', ['a', 'b']],
		['letters with accents', 'aé\u0301', ['a', 'é\u0301']],
		['an emoji of several code points', '👩‍👧x', ['👩‍👧', 'x']],
		['Chinese', '前端', ['前', '端']],
		['what a broken encoding leaves, which is dropped', 'a\uFFFD\u0084b', ['a', 'b']],
		['a paste', `${esc}[200~redis${esc}[201~`, ['\u0002redis']],
		['a paste between keys', `a${esc}[200~q\rj${esc}[201~b`, ['a', '\u0002q j', 'b']],
		['lines and tabs of a paste as spaces', `${esc}[200~a\r\nb\tc\rd\ne${esc}[201~`, ['\u0002a b c d e']],
		['sequences in a paste, without what makes them so', `${esc}[200~a${esc}[31mb\u0007${esc}[201~`, ['\u0002a[31mb']],
		['an empty paste, which is nothing', `${esc}[200~${esc}[201~x`, ['x']],
	])('splits %s', (_what, input, keys) => {
		expect(split(input)).toEqual(keys);
		expect(split(...input), 'cut after every character').toEqual(keys.flatMap(key => cutInput(key)));
	});

	test.each<[what: string, rest: string, keys: readonly string[]]>([
		['a lone Escape is the Escape key', esc, [esc]],
		['the beginning of an arrow is nothing', `${esc}[`, []],
		['the beginning of a reply is nothing', `${esc}]11;`, []],
		['an unfinished paste is what came of it', `${esc}[200~abc`, ['\u0002abc']],
	])('waits for the end of a key: when it never comes, %s', (_what, rest, keys) => {
		expect(splitKeys('', rest)).toEqual({keys: [], rest});
		expect(splitRest(rest)).toEqual(keys);
		expect(isPasteOpen(rest)).toBe(rest.startsWith(`${esc}[200~`));
	});

	test('the same input gives the same keys however it is cut', () => {
		const piece = fc.constantFrom(
			'j', 'G', ' ', '\r', '\t', '\u007F', 'é', '前', '🙂', '\u0003', `${esc}[A`, `${esc}OB`, `${esc}[1;2A`, `${esc}[5~`, `${esc}[Z`, `${esc}x`,
			`${esc}[1;5P`, `${esc}[I`, `${esc}[<0;1;2M`, `${esc}[M abc`, `${esc}]11;rgb:0/0/0\u0007`, `${esc}P1$r0m${esc}\\`, `${esc}[200~a\rb${esc}[201~`, esc,
			`${esc}[12`, `${esc}]`, '\u0000', `${esc}[97;5u`,
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 12}), fc.array(fc.nat({max: 60}), {maxLength: 6}), (pieces, cuts) => {
				const characters = [...pieces.join('')];
				const places = [0, ...cuts.map(place => Math.min(place, characters.length)).sort((one, other) => one - other), characters.length];
				const parts = places.slice(1).map((place, index) => characters.slice(places[index], place).join(''));
				expect(split(...parts)).toEqual(split(characters.join('')));
			}),
			{numRuns: 1000},
		);
	});

	test('garbage never throws, and every key it gives is one that is known', () => {
		const garbage = fc.oneof(
			fc.string({unit: 'binary', maxLength: 40}),
			fc.array(fc.constantFrom(esc, '[', 'O', ']', 'P', '?', '<', '1', ';', '2', '0', '~', 'A', 'M', 'u', ' ', '\u0007', '\\', 'é', '$'), {maxLength: 40}).map(parts => parts.join('')),
		);
		fc.assert(
			fc.property(fc.array(garbage, {maxLength: 4}), parts => {
				for (const key of split(...parts)) {
					expect([key, readKey(key)]).not.toEqual([key, null]);
				}
			}),
			{numRuns: 300},
		);
	});
});

/** What a key becomes when its characters come one by one: only what is composed of several falls apart. */
function cutInput(key: string): readonly string[] {
	return /^[^\u0000-\u001F]/.test(key) ? [...key] : [key];
}
