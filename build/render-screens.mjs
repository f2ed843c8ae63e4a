// Draws the screens that the README shows, from the built program itself: it runs in a pseudo-terminal, is given keys
// as a person would give them, and what an emulator then shows becomes an SVG in media/. Run: npm run screens
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

const project = fileURLToPath(new URL('..', import.meta.url));
const columns = 100;
const rows = 30;
const keys = {enter: '\r', escape: '\u001B', down: '\u001B[B', right: '\u001B[C'};

/** Each screen: its file, the keys that lead there, and a text that is on it when it is ready. */
const screens = [
	{name: 'explore', keys: ['/', ...'redis distributed', keys.enter], shows: ' / redis distributed '},
	{name: 'role', keys: [keys.down, keys.down, keys.down, keys.enter], shows: 'Explore › Backend Software Engineer'},
	{name: 'compare', keys: ['2', keys.down, keys.right], shows: '[Backend (2 roles)]'},
	{name: 'statements', keys: ['2', 'v'], shows: 'statements'},
	{name: 'fit', keys: ['3', ...('j'.repeat(10) + ' jjj jjj j '), '4'], shows: 'LEARN NEXT'},
	{name: 'skills', keys: ['3', ' ', keys.down, keys.down, ' '], shows: '2 skills I have'},
];

const palette = ['#1d1f21', '#cc6666', '#7fb069', '#d9a441', '#6f9fd8', '#b294bb', '#5fb3b3', '#c5c8c6'];
const background = '#1d1f21';
const foreground = '#d8dad7';
const cell = {width: 8.4, height: 18};

/** Runs the program, presses the keys, and gives the emulator once the text is there. */
async function show(/** @type {{keys: readonly string[], shows: string}} */ screen, /** @type {string} */ home) {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const program = spawn(process.execPath, [join(project, 'dist/cli.cjs')], {
		cols: columns,
		rows,
		cwd: home,
		env: {...process.env, TERM: 'xterm-256color', HOME: home, XDG_STATE_HOME: home, REALITY_CONTENT: '', NO_COLOR: '', FORCE_COLOR: ''},
	});
	const text = () => Array.from({length: rows}, (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true) ?? '').join('\n');
	const waiting = [];
	program.onData(data => {
		terminal.write(data, () => {
			for (const look of waiting) look();
		});
	});
	const until = (/** @type {() => boolean} */ isThere, /** @type {string} */ what) =>
		new Promise((resolve, reject) => {
			const deadline = setTimeout(() => reject(new Error(`${what} did not appear:\n${text()}`)), 10_000);
			const look = () => {
				if (!isThere()) return;
				clearTimeout(deadline);
				resolve(undefined);
			};
			waiting.push(look);
			look();
		});
	await until(() => text().includes('[Explore]'), 'The explorer');
	program.write(screen.keys.join(''));
	await until(() => text().includes(screen.shows), screen.shows);
	const svg = toSvg(terminal);
	program.write('\u0003');
	program.kill();
	terminal.dispose();
	return svg;
}

/** The emulator's screen as a picture: a text element for each stretch of one style. */
function toSvg(/** @type {import('@xterm/headless').Terminal} */ terminal) {
	const stretches = [];
	for (let row = 0; row < rows; row++) {
		const line = terminal.buffer.active.getLine(row);
		let stretch = null;
		for (let column = 0; column < columns; column++) {
			const here = line?.getCell(column);
			const style = here === undefined ? '' : styleOf(here);
			const letters = here?.getChars() || ' ';
			if (stretch === null || stretch.style !== style) stretches.push((stretch = {row, column, style, text: ''}));
			stretch.text += letters;
		}
	}
	const texts = stretches
		.filter(({text}) => text.trim() !== '')
		.map(({row, column, style, text}) => `<text x="${(12 + column * cell.width).toFixed(1)}" y="${12 + (row + 0.75) * cell.height}" textLength="${(text.length * cell.width).toFixed(1)}"${style}>${escape(text)}</text>`);
	const width = Math.ceil(24 + columns * cell.width);
	const height = 24 + rows * cell.height;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="${foreground}" xml:space="preserve">
<rect width="100%" height="100%" rx="8" fill="${background}"/>
${texts.join('\n')}
</svg>
`;
}

function styleOf(/** @type {import('@xterm/headless').IBufferCell} */ here) {
	const fill = here.isFgPalette() ? ` fill="${palette[here.getFgColor() % 8]}"` : '';
	return `${fill}${here.isBold() ? ' font-weight="bold"' : ''}${here.isDim() ? ' opacity="0.6"' : ''}`;
}

function escape(/** @type {string} */ text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const media = join(project, 'media');
mkdirSync(media, {recursive: true});
for (const screen of screens) {
	const home = mkdtempSync(join(tmpdir(), 'reality-screens-'));
	try {
		writeFileSync(join(media, `${screen.name}.svg`), await show(screen, home));
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}
