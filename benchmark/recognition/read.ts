import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Skill} from '../../source/model/skill.js';
import type {LabelledSentence} from './measure.js';

/** The labelled sentences of a file, one JSON object a line. Trusts the file: it is part of the measurement. */
export function readSentences(path: string): readonly LabelledSentence[] {
	return readFileSync(path, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line) as LabelledSentence);
}

/** The skills of a vocabulary file, what they leave out filled in. Trusts the file: content's own tests check it. */
export function readVocabulary(path: string): readonly Skill[] {
	const entries = parse(readFileSync(path, 'utf8')) as readonly (Partial<Skill> & Pick<Skill, 'id' | 'name' | 'group'>)[];
	return entries.map(entry => ({aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false, ...entry}));
}
