import {beforeAll, describe, expect, test} from 'vitest';
import {measure} from '../../benchmark/recognition/measure.js';
import type {Measurement} from '../../benchmark/recognition/measure.js';
import {readSentences, readVocabulary} from '../../benchmark/recognition/read.js';
import type {SkillKind} from '../../source/model/skill.js';
import {buildDictionary} from '../../source/recognition/index.js';

const sentences = readSentences('benchmark/recognition/sentences.jsonl');

describe('the labelled sentences', () => {
	test('every label covers a piece of its sentence, and no sentence stands there twice', () => {
		for (const {text, mentions} of sentences) for (const {start, end} of mentions) expect(text.slice(start, end).trim()).toHaveLength(end - start);
		expect(new Set(sentences.map(({text}) => text)).size).toBe(sentences.length);
		expect(sentences.length).toBeGreaterThanOrEqual(150);
	});
});

describe('the shipped vocabulary on the labelled sentences', () => {
	let measurement: Measurement;
	beforeAll(() => {
		measurement = measure(sentences, buildDictionary(readVocabulary('content/skills.yaml')));
	});

	test.each<[SkillKind, number, number]>([
		['tech', 0.98, 0.98],
		['concept', 0.97, 0.96],
		['field', 0.95, 0.97],
		['people', 0.87, 0.94],
	])('of what it calls %s at least %d is so, and it finds at least %d of it', (kind, precision, recall) => {
		expect(measurement.kinds[kind].precision).toBeGreaterThanOrEqual(precision);
		expect(measurement.kinds[kind].recall).toBeGreaterThanOrEqual(recall);
	});

	test.each(['years', 'degree', 'orEquivalent'] as const)('reads %s right nearly always and never where none are stated', field => {
		const {right, stated, invented} = measurement[field];
		expect(right / stated).toBeGreaterThanOrEqual(0.95);
		expect(invented).toBe(0);
	});
});
