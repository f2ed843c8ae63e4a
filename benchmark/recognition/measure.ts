import type {Degree, Years} from '../../source/model/requirement.js';
import type {SkillKind} from '../../source/model/skill.js';
import {skillGroups, skillKinds} from '../../source/model/skill.js';
import type {Dictionary} from '../../source/recognition/index.js';
import {recogniseExperience, recogniseSkills} from '../../source/recognition/index.js';

/** A sentence with what people found in it. */
export type LabelledSentence = {
	readonly text: string;
	readonly mentions: readonly {readonly start: number; readonly end: number; readonly kind: SkillKind; readonly name: string}[];
	readonly years: Years | null;
	readonly degree: Degree | null;
	readonly or_equivalent: boolean;
};

export type Score = {
	readonly labelled: number;
	readonly recognised: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
};

/** One difference between labels and recognition. */
export type Difference = {readonly text: string; readonly what: string};

export type Measurement = {
	readonly kinds: Readonly<Record<SkillKind, Score>>;
	/** Shares of the sentences, of those that state something, that were read right; `invented` counts where nothing is stated. */
	readonly years: {readonly right: number; readonly stated: number; readonly invented: number};
	readonly degree: {readonly right: number; readonly stated: number; readonly invented: number};
	readonly orEquivalent: {readonly right: number; readonly stated: number; readonly invented: number};
	readonly missed: readonly Difference[];
	readonly wrong: readonly Difference[];
};

type Span = {readonly start: number; readonly end: number; readonly kind: SkillKind; readonly name: string};

/**
 * Compares recognition with labels. A recognised span is right where it overlaps a labelled one of its kind,
 * a labelled one is found where a recognised one of its kind overlaps it.
 */
export function measure(sentences: readonly LabelledSentence[], dictionary: Dictionary): Measurement {
	const counts = new Map(skillKinds.map(kind => [kind, {labelled: 0, found: 0, recognised: 0, right: 0}]));
	const missed: Difference[] = [];
	const wrong: Difference[] = [];
	const years = {right: 0, stated: 0, invented: 0};
	const degree = {right: 0, stated: 0, invented: 0};
	const orEquivalent = {right: 0, stated: 0, invented: 0};
	for (const sentence of sentences) {
		const spans = recognisedSpans(sentence.text, dictionary);
		for (const label of sentence.mentions) {
			const count = counts.get(label.kind);
			if (count === undefined) continue;
			count.labelled++;
			if (spans.some(span => span.kind === label.kind && overlaps(span, label))) count.found++;
			else missed.push({text: sentence.text, what: `${label.kind}: ${sentence.text.slice(label.start, label.end)} (${label.name})`});
		}
		for (const span of spans) {
			const count = counts.get(span.kind);
			if (count === undefined) continue;
			count.recognised++;
			if (sentence.mentions.some(label => label.kind === span.kind && overlaps(span, label))) count.right++;
			else wrong.push({text: sentence.text, what: `${span.kind}: ${sentence.text.slice(span.start, span.end)} (${span.name})`});
		}
		const experience = recogniseExperience(sentence.text);
		tally(years, sentence.years, experience.years, sentence.text, 'years', missed, wrong);
		tally(degree, sentence.degree, experience.degree, sentence.text, 'degree', missed, wrong);
		tally(orEquivalent, sentence.or_equivalent || null, experience.orEquivalent || null, sentence.text, 'or equivalent', missed, wrong);
	}
	const kinds = Object.fromEntries([...counts].map(([kind, count]) => [kind, scoreOf(count)])) as Record<SkillKind, Score>;
	return {kinds, years, degree, orEquivalent, missed, wrong};
}

function recognisedSpans(text: string, dictionary: Dictionary): readonly Span[] {
	return recogniseSkills(text, dictionary).flatMap(({id, name, start, end}) => {
		const group = dictionary.skills.get(id)?.group ?? '';
		const kind = Object.hasOwn(skillGroups, group) ? skillGroups[group as keyof typeof skillGroups].kind : 'tech';
		return start === null || end === null ? [] : [{start, end, kind, name}];
	});
}

function overlaps(left: {readonly start: number; readonly end: number}, right: {readonly start: number; readonly end: number}): boolean {
	return left.start < right.end && right.start < left.end;
}

function tally<T>(count: {right: number; stated: number; invented: number}, label: T | null, read: T | null, text: string, field: string, missed: Difference[], wrong: Difference[]): void {
	const isRight = JSON.stringify(label) === JSON.stringify(read);
	if (label !== null) {
		count.stated++;
		if (isRight) count.right++;
		else missed.push({text, what: `${field}: ${JSON.stringify(label)}, read ${JSON.stringify(read)}`});
	} else if (read !== null) {
		count.invented++;
		wrong.push({text, what: `${field}: ${JSON.stringify(read)}, nothing stated`});
	}
}

function scoreOf({labelled, found, recognised, right}: {readonly labelled: number; readonly found: number; readonly recognised: number; readonly right: number}): Score {
	const precision = recognised === 0 ? 1 : right / recognised;
	const recall = labelled === 0 ? 1 : found / labelled;
	return {labelled, recognised, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}
