// How many postings a second each importer reads, as a person runs it: the built program, from a board of a thousand in a
// file to YAML that nobody reads, its own start included; and the most memory that took.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {environment} from './environment.js';
import {median} from './median.js';
import {milliseconds, table} from './table.js';

const program = path.resolve('dist/cli.cjs');
const fixtures = path.resolve('test/postings/fixtures');

type Board = {readonly name: string; readonly file: string; readonly make: (text: string, count: number) => string};

/** A list of so many: the postings of a fixture over and over, each with a title of its own. */
const jsonList = (list: (value: never) => readonly object[], wrap: (jobs: readonly unknown[]) => unknown) => (text: string, count: number): string => {
	const jobs = list(JSON.parse(text) as never);
	return JSON.stringify(wrap(Array.from({length: count}, (_, at) => {
		const job = jobs[at % jobs.length] as {readonly title?: string; readonly text?: string};
		// Lever's titles are called text.
		const title = `${job.title ?? job.text} ${at}`;
		return {...job, ...(job.title === undefined ? {text: title} : {title})};
	})));
};

const section = (text: string, count: number): string => {
	const posting = text.slice(text.indexOf('## ['), text.indexOf('## [', text.indexOf('## [') + 1));
	return `# [Kestrel](https://kestrel.example)\n\n${Array.from({length: count}, (_, at) => posting.replace('/101/', `/${at}/`)).join('\n')}`;
};

/** A page with so many postings. */
const page = (text: string, count: number): string => {
	const script = text.slice(text.lastIndexOf('<script type="application/ld+json"'), text.indexOf('<script>window'));
	return `<html>${Array.from({length: count}, (_, at) => script.replace('Backend Engineer ', `Backend Engineer ${at}`)).join('\n')}</html>`;
};

const boards: readonly Board[] = [
	{name: 'schema.org', file: 'job-posting/graph.html', make: page},
	{name: 'Greenhouse', file: 'greenhouse/board.json', make: jsonList((value: {jobs: object[]}) => value.jobs, jobs => ({jobs}))},
	{name: 'Lever', file: 'lever/board.json', make: jsonList((value: object[]) => value, jobs => jobs)},
	{name: 'Ashby', file: 'ashby/board.json', make: jsonList((value: {jobs: {isListed: boolean}[]}) => value.jobs.filter(({isListed}) => isListed), jobs => ({jobs}))},
	{name: 'campus JSON', file: 'campus/search.json', make: jsonList((value: {jobs: object[]}) => value.jobs, jobs => ({jobs}))},
	{name: 'JSON Resume', file: 'json-resume/full.json', make: jsonList((value: object) => [value], jobs => jobs)},
	{name: 'Markdown', file: 'markdown/readme.md', make: section},
];

/**
 * Says at its end how much memory the process had at most, in kilobytes. What Linux counts as a process's most begins with
 * that of the one that started it; its own is in /proc.
 */
const spy = `const {readFileSync, writeSync} = require('node:fs');
process.on('exit', () => {
	let peak = String(process.resourceUsage().maxRSS);
	try {
		peak = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
	} catch {}
	writeSync(3, peak);
});
`;

function run(file: string, folder: string): {readonly time: number; readonly memory: number; readonly imported: number} {
	const memoryFile = path.join(folder, 'memory');
	const descriptor = openSync(memoryFile, 'w');
	const start = performance.now();
	const {status, stderr} = spawnSync(process.execPath, ['--require', path.join(folder, 'spy.cjs'), program, 'import', file], {env: environment(folder), stdio: ['ignore', 'ignore', 'pipe', descriptor], encoding: 'utf8'});
	const time = performance.now() - start;
	if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`);
	const said = /(?<count>[\d,]+) roles? imported/u.exec(stderr)?.groups?.['count'] ?? '0';
	return {time, memory: Number(readFileSync(memoryFile, 'utf8')) / 1024, imported: Number(said.replaceAll(',', ''))};
}

/** @param args How many postings a board has, 1,000 if not said; and how often each is imported. */
export async function bench([count = '1000', rounds = '5']: readonly string[]): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'reality-import-'));
	try {
		writeFileSync(path.join(folder, 'spy.cjs'), spy);
		const files = boards.map(({name, file, make}) => {
			const text = make(readFileSync(path.join(fixtures, file), 'utf8'), Number(count));
			const target = path.join(folder, `${name.replaceAll(/\W/gu, '-')}${path.extname(file)}`);
			writeFileSync(target, text);
			return {name, target, size: Buffer.byteLength(text)};
		});
		// In turns, so that what else the machine does weighs on all alike.
		const runs = Array.from({length: Number(rounds)}, () => files.map(({target}) => run(target, folder)));
		const rows = files.map(({name, size}, at) => {
			const own = runs.map(round => round[at]!);
			const time = median(own.map(one => one.time));
			return [name, `${(size / 1e6).toFixed(1)} MB`, (own[0]?.imported ?? 0).toLocaleString('en'), milliseconds(time), Math.round((Number(count) / time) * 1000).toLocaleString('en'), `${Math.round(median(own.map(one => one.memory)))} MB`];
		});
		console.log(`Boards of ${Number(count).toLocaleString('en')} postings, from a file to YAML with the program's start, medians of ${rounds}\n`);
		console.log(table(['format', 'size', 'roles', 'time', 'postings a second', 'memory'], rows));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
