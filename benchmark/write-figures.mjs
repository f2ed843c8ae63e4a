import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';

/**
 * Puts what a benchmark printed between its marks in a Markdown file, with the machine and the day it was printed on.
 *
 * @param {string} file
 * @param {string} name The benchmark's. The file has a line `<!-- figures: name -->` and after it `<!-- end -->`.
 * @param {readonly string[]} lines
 */
export function writeFigures(file, name, lines) {
	const text = readFileSync(file, 'utf8');
	const begin = `<!-- figures: ${name} -->\n`;
	const start = text.indexOf(begin);
	const end = text.indexOf('<!-- end -->', start);
	if (start < 0 || end < 0) throw new Error(`${file} has no place for the figures of "${name}".`);
	const isTable = lines.some((line) => line.startsWith('| '));
	const body = isTable ? lines.join('\n') : ['```text', ...lines, '```'].join('\n');
	const processors = cpus();
	const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.versions.node}`;
	writeFileSync(file, `${text.slice(0, start + begin.length)}\n${new Date().toISOString().slice(0, 10)}: ${machine}.\n\n${body}\n\n${text.slice(end)}`);
}
