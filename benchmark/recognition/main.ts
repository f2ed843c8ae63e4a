import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Skill} from '../../source/model/skill.js';
import {skillKinds} from '../../source/model/skill.js';
import {buildDictionary} from '../../source/recognition/index.js';
import {measure} from './measure.js';
import type {LabelledSentence, Measurement} from './measure.js';

// node main.js LABELLED.jsonl SKILLS.yaml… [--differences]
const paths = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const [labelledPath, ...skillPaths] = paths;
if (labelledPath === undefined || skillPaths.length === 0) {
	process.stderr.write('Give a file of labelled sentences (one JSON object a line) and at least one file of skills.\n');
	process.exitCode = 2;
} else {
	const sentences = readFileSync(labelledPath, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line) as LabelledSentence);
	const dictionary = buildDictionary(skillPaths.flatMap(readSkills));
	const measurement = measure(sentences, dictionary);
	process.stdout.write(describe(measurement, sentences.length));
	if (process.argv.includes('--differences')) {
		for (const {what, text} of measurement.missed) process.stdout.write(`missed\t${what}\t${text}\n`);
		for (const {what, text} of measurement.wrong) process.stdout.write(`wrong\t${what}\t${text}\n`);
	}
}

function readSkills(path: string): readonly Skill[] {
	const entries = parse(readFileSync(path, 'utf8')) as readonly (Partial<Skill> & Pick<Skill, 'id' | 'name' | 'group'>)[];
	return entries.map(entry => ({aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false, ...entry}));
}

function describe({kinds, years, degree, orEquivalent}: Measurement, count: number): string {
	const rows = skillKinds.map(kind => {
		const {labelled, recognised, precision, recall, f1} = kinds[kind];
		return `${kind.padEnd(14)} labelled ${String(labelled).padStart(4)}  recognised ${String(recognised).padStart(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
	});
	const facts = Object.entries({years, degree, 'or equivalent': orEquivalent}).map(([name, {right, stated, invented}]) => `${name.padEnd(14)} right ${right} of ${stated}, invented ${invented}`);
	return `${count} sentences\n${[...rows, ...facts].join('\n')}\n`;
}
