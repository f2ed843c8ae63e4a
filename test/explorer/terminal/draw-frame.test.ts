import fc from 'fast-check';
import headless from '@xterm/headless';
import {describe, expect, test} from 'vitest';
import {drawFrame, type Frame, type FrameOptions, findCaret, readFrame} from '../../../source/explorer/terminal/draw-frame.js';

const esc = '\u001B';
const options: FrameOptions = {columns: 20, rows: 6, color: true, links: true, isScreenReader: false};

function change(before: string | null, after: string, given: Partial<FrameOptions> = {}): string {
	const all = {...options, ...given};
	const shown = before === null ? null : readFrame(before, null, all);
	return drawFrame(shown, readFrame(after, shown, all), all);
}

test('the caret is found by its column, and only where it stands', () => {
	expect(findCaret(readFrame(`one\n/ 前 ${esc}[1mx▏${esc}[22m y`, null, options), '▏')).toEqual({row: 2, column: 7});
	expect(findCaret(readFrame('one', null, options), '▏')).toBeNull();
});

describe('drawFrame', () => {
	test.each<[what: string, before: string | null, after: string, written: string]>([
		['nothing where nothing changed', 'one\ntwo', 'one\ntwo', ''],
		['the whole of a first frame on a cleared screen', null, 'one\n\ntwo', `${esc}[?2026h${esc}[2J${esc}[Hone${esc}[3Htwo${esc}[?2026l`],
		['a character at the end of a line', 'a\n/ redi', 'a\n/ redis', `${esc}[2;7Hs`],
		['a character in the middle of a line', 'one two', 'one Two', `${esc}[1;5HT`],
		['a stretch between what stays at both ends', '| one |', '| two |', `${esc}[1;3Htwo`],
		['the rest of a line that moved', 'a | b', 'aa | b', `${esc}[1;2Ha | b`],
		['the rest of a line that moved back', 'aa | b', 'a | b', `${esc}[1;2H${esc}[K | b`],
		['the erasing of what is gone', 'one two', 'one', `${esc}[1;4H${esc}[K`],
		['the erasing of a line that is gone', 'one\ntwo', 'one', `${esc}[2H${esc}[K`],
		['several lines between the signs of one frame', 'a\nb', 'c\nd', `${esc}[?2026h${esc}[Hc${esc}[2Hd${esc}[?2026l`],
		['a look that changed', 'one', `${esc}[7mone${esc}[27m`, `${esc}[H${esc}[7mone${esc}[m`],
		['a look that stays, for the part written', `${esc}[32mred${esc}[39m`, `${esc}[32mrot${esc}[39m`, `${esc}[1;2H${esc}[32mot${esc}[m`],
		['two looks at once', '', `${esc}[1m${esc}[31mA${esc}[39mB${esc}[22m`, `${esc}[H${esc}[1;31mA${esc}[0;1mB${esc}[m`],
		['a colour of 256', '', `${esc}[38;5;208mA${esc}[39m`, `${esc}[H${esc}[38;5;208mA${esc}[m`],
		['a link', 'a', `${esc}]8;;https://a.example/\u0007a${esc}]8;;\u0007`, `${esc}[H${esc}]8;;https://a.example/\u0007a${esc}]8;;\u0007`],
		['behind wide characters at their place', '前端x', '前端y', `${esc}[1;5Hy`],
		['from an emoji on, whose width terminals do not agree on', 'a 🙂 x|', 'a 🙂 y|', `${esc}[1;3H${esc}[K🙂 y|`],
	])('writes %s', (_what, before, after, written) => {
		expect(change(before, after)).toBe(written);
	});

	test('cuts a line at the edge, and a wide character that would stand across it', () => {
		expect(change('', 'abcdefgh', {columns: 5})).toBe(`${esc}[Habcde`);
		expect(change('', 'abcd前', {columns: 5})).toBe(`${esc}[Habcd`);
	});

	test('for a screen reader goes on in the next row, and writes a changed row whole', () => {
		const given = {columns: 5, isScreenReader: true};
		expect(change('', 'abcdefgh\ni', given)).toBe(`${esc}[?2026h${esc}[H${esc}[Kabcde${esc}[2H${esc}[Kfgh${esc}[3H${esc}[Ki${esc}[?2026l`);
		expect(change('one\ntwo', 'one\ntwa', given)).toBe(`${esc}[2H${esc}[Ktwa`);
	});

	test('draws no more rows than the screen has', () => {
		expect(change(null, 'a\nb\nc\nd', {rows: 2})).toBe(`${esc}[?2026h${esc}[2J${esc}[Ha${esc}[2Hb${esc}[?2026l`);
	});

	test('without colour leaves bold, dim, underlined and reversed', () => {
		const line = `${esc}[1m${esc}[31m${esc}[44mA${esc}[49m${esc}[39m${esc}[22m${esc}[38;2;1;2;3mB${esc}[39m${esc}[7mC${esc}[27m${esc}[97mD${esc}[0m`;
		expect(change('', line, {color: false})).toBe(`${esc}[H${esc}[1mA${esc}[mB${esc}[7mC${esc}[mD`);
	});

	test('leaves out where links lead when the terminal does not know them', () => {
		expect(change('', `${esc}]8;;https://a.example/\u0007a${esc}]8;;\u0007b`, {links: false})).toBe(`${esc}[Hab`);
	});

	test('lets no other sequence and no control character through', () => {
		expect(change('', `a${esc}[2Jb\u0007${esc}]0;title\u0007c\td${esc}7`)).toBe(`${esc}[Habcd7`);
	});

	test('shows, however the frames and the sizes follow one another, what drawing each from nothing shows', async () => {
		const style = fc.constantFrom('', '1', '2', '4', '7', '31', '92', '44', '38;5;200', '38;2;1;2;3', '1;7');
		const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', '前', 'é', '─', '●'), maxLength: 9});
		const span = fc.tuple(style, text, fc.boolean()).map(([codes, content, isLink]) => {
			const styled = codes === '' ? content : `${esc}[${codes}m${content}${esc}[0m`;
			return isLink ? `${esc}]8;;https://a.example/\u0007${styled}${esc}]8;;\u0007` : styled;
		});
		const frame = fc.array(fc.array(span, {maxLength: 4}).map(spans => spans.join('')), {maxLength: 9}).map(lines => lines.join('\n'));
		const size = fc.option(fc.record({columns: fc.integer({min: 4, max: 24}), rows: fc.integer({min: 1, max: 8})}), {freq: 4});
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(frame, size), {minLength: 1, maxLength: 6}), async steps => {
				const emulator = new headless.Terminal({cols: 20, rows: 6, allowProposedApi: true});
				let given = options;
				let shown: Frame | null = null;
				for (const [content, resize] of steps) {
					if (resize !== null) {
						given = {...given, ...resize};
						emulator.resize(given.columns, given.rows);
						shown = null;
					}

					const next = readFrame(content, shown, given);
					await write(emulator, `${esc}[?7l${drawFrame(shown, next, given)}`);
					shown = next;
					// Wide enough for every line: what a terminal does with too long ones is not what is shown.
					const fresh = new headless.Terminal({cols: 80, rows: given.rows, allowProposedApi: true});
					await write(fresh, `${content.split('\n').slice(0, given.rows).map((line, row) => `${esc}[${row + 1}H${line}`).join('')}`);
					expect(looks(emulator, given.columns)).toEqual(looks(fresh, given.columns));
				}
			}),
			{numRuns: 100},
		);
	});
});

async function write(emulator: headless.Terminal, text: string): Promise<void> {
	return new Promise(resolve => {
		emulator.write(text, resolve);
	});
}

/** Every cell up to a column with its look; a space is as empty as nothing, and so is the half of a wide character. */
function looks(emulator: headless.Terminal, columns: number): readonly string[] {
	const buffer = emulator.buffer.active;
	return Array.from({length: emulator.rows}, (_row, row) => {
		const line = buffer.getLine(buffer.baseY + row);
		const cells = Array.from({length: columns}, (_column, column) => {
			const cell = line?.getCell(column);
			const look = cell && [cell.getFgColorMode(), cell.getFgColor(), cell.getBgColorMode(), cell.getBgColor(), cell.isBold(), cell.isDim(), cell.isUnderline(), cell.isInverse()].join();
			const isCut = cell?.getWidth() === 2 && column === columns - 1;
			return isCut ? ' 0,-1,0,-1,0,0,0,0' : `${cell?.getChars() || ' '}${look}`;
		});
		return cells.join('|');
	});
}
