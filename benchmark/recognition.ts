// What recognition finds in requirement sentences that a person has labelled: `npm run bench -- recognition`, or with another
// file of such sentences behind the name. Our own were written before recognition had read them; rules and vocabulary have
// been mended after them since, so they hold what is reached, and say less of sentences that are new.
import path from 'node:path';
import {skillKinds} from '../source/model/skill.js';
import {buildDictionary, recogniseRequirement} from '../source/recognition/index.js';
import type {Dictionary} from '../source/recognition/index.js';
import {median} from './median.js';
import {measure} from './recognition/measure.js';
import type {Measurement} from './recognition/measure.js';
import {readSentences, readVocabulary} from './recognition/read.js';

/** @param args A file of labelled sentences, one JSON object a line; the project's own if not said. */
export async function bench([file = 'benchmark/recognition/sentences.jsonl']: readonly string[]): Promise<void> {
	const sentences = readSentences(path.resolve(file));
	const dictionary = buildDictionary(readVocabulary(path.resolve('content/skills.yaml')));
	const measurement = measure(sentences, dictionary);
	for (const {what, text} of measurement.missed) console.log(`missed  ${what}\n        ${text}`);
	for (const {what, text} of measurement.wrong) console.log(`wrong   ${what}\n        ${text}`);
	console.log(`Recognition, ${sentences.length} labelled sentences, ${dictionary.skills.size} skills`);
	report(measurement);
	const texts = sentences.map(({text}) => text);
	const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
	console.log(`A requirement of ${Math.round(length)} characters on average is read in ${microseconds(texts, dictionary).toFixed(1)} µs`);
}

function report({kinds, years, degree, orEquivalent}: Measurement): void {
	for (const kind of skillKinds) {
		const {labelled, recognised, precision, recall, f1} = kinds[kind];
		console.log(`${kind.padEnd(14)} labelled ${String(labelled).padStart(4)}  recognised ${String(recognised).padStart(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
	}
	for (const [name, {right, stated, invented}] of Object.entries({years, degree, 'or equivalent': orEquivalent})) {
		console.log(`${name.padEnd(14)} right ${right} of ${stated}, invented ${invented}`);
	}
}

/** For one text, the median of several runs over all once they are warm. Processor time: what else the machine does is not counted. */
function microseconds(texts: readonly string[], dictionary: Dictionary): number {
	const times = Array.from({length: 60}, () => {
		const start = process.cpuUsage();
		for (const text of texts) recogniseRequirement(text, 'qualifications', dictionary);
		return process.cpuUsage(start).user / texts.length;
	});
	return median(times.slice(30));
}
