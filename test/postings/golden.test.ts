import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadFolder} from '../../source/content/load-folder.js';
import {importText} from '../../source/postings/import-text.js';
import {roleToText} from '../../source/postings/role-text.js';
import {reportLines} from '../../source/run/import-report.js';

const {tracks} = loadFolder(path.join(import.meta.dirname, '../../content'));
const fixtures = path.join(import.meta.dirname, 'fixtures');
const none = {track: null, level: null, company: null} as const;

/** Each fixture was written after postings as they are published; what has to come of it was read through by hand. */
describe.each(readdirSync(fixtures))('%s', format => {
	const files = readdirSync(path.join(fixtures, format));

	test('is known by three unlike postings at least', () => {
		expect(files.length).toBeGreaterThanOrEqual(3);
	});

	test.each(files)('%s gives these roles and this report', async file => {
		const imported = importText(readFileSync(path.join(fixtures, format, file), 'utf8'), {address: null}, none, tracks);
		const roles = imported.roles.map(({content}) => `---\n${roleToText(content)}`).join('');
		await expect(`${roles}\n${reportLines(file, imported).join('\n')}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, 'golden', format, `${file}.txt`));
	});
});
