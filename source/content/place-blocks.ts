import type {Section} from '../model/requirement.js';
import {recogniseHeading} from '../recognition/index.js';
import {bareLevel, type Block} from './blocks.js';
import {maxTextLength} from './definition.js';
import {readLabel} from './label.js';
import {partWishes} from './part-wishes.js';
import {readSubHeading} from './sub-headings.js';

/** A statement of a posting in its section. `sub`: the heading without a meaning of its own that it stands under. */
export type PlacedRequirement = {readonly section: Section; readonly text: string; readonly line: number | null; readonly isItem: boolean; readonly sub: string | null};

/** Why something is no requirement. `unplaced`: nobody knows what it is; the rest is known to be none. */
export type Reason = 'unplaced' | 'introduction' | 'code' | 'aside' | 'boilerplate' | 'lead-in' | 'double' | 'repeated' | 'too long';
export type LeftOut = {readonly reason: Reason; readonly heading: string | null; readonly text: string; readonly line: number | null};

/** Where a heading's lines went. */
export type PlacedHeading = {readonly text: string; readonly goesTo: Section | 'left out' | 'not placed'; readonly line: number | null};

export type Placed = {readonly requirements: readonly PlacedRequirement[]; readonly leftOut: readonly LeftOut[]; readonly headings: readonly PlacedHeading[]};

/** No posting asks for more; what goes on is a list of something else. */
const maxRequirements = 500;

/** What employers add by law or by habit, wherever it stands. */
const boilerplate =
	/\bequal[- ](?:employment )?opportunit(?:y|ies) (?:employer|workplace|and affirmative)|\bis (?:proud to be )?an (?:equal|inclusive) (?:employment |opportunity )|\bregardless of (?:your |their |an individual's )?(?:race|age|gender|sex|colou?r|background)\b|\bwithout regard to (?:race|age|gender|sex|colou?r)\b|\bdo(?:es)? not discriminate\b|\bprotected veteran|\bveteran status\b|\bE-Verify\b|\breasonable accommodations? (?:to|for|during|in|may|is|are|will)\b.*\b(?:applica|disabilit|candidate|interview)|\b(?:base )?(?:salary|pay|compensation) range (?:for|of|is)\b|\bcriminal histor(?:y|ies)\b|\b(?:an?|our|the) EEO\b|\bEEO(?:\/AA|\/M\/F| (?:employer|statement|policy|policies|is the law))/iu;

type Run = {
	readonly where: Section | 'summary' | 'aside' | 'introduction' | 'unknown';
	readonly heading: string | null;
	readonly line: number | null;
	readonly level: number;
	readonly sub: string | null;
	/** What names a part of its list, a bullet itself. */
	readonly part: string | null;
	/** Whether it goes on with a part that a list within a list interrupted. */
	readonly isAgain: boolean;
	readonly blocks: Block[];
};

/**
 * Puts the pieces of a posting into its sections. Headings decide, whatever their order and level: one that the table does
 * not know belongs to the heading above it when it is lower, else what follows it is not placed. Lists are one requirement
 * a bullet; sentences count only in a section without a list, and not under a heading that nobody knows. Each piece is in the answer once.
 */
export function placeBlocks(blocks: readonly Block[]): Placed {
	const runs = intoRuns(blocks);
	const headings: PlacedHeading[] = [];
	const requirements: PlacedRequirement[] = [];
	const leftOut: LeftOut[] = [];
	const said = new Set<string>();
	for (const [number, run] of runs.entries()) {
		const following = runs[number + 1];
		const placedBefore = requirements.length;
		let leadsIn = run.blocks.length > 0;
		const hasList = run.blocks.some(({kind, text}) => kind === 'item' && text.length <= maxTextLength && !boilerplate.test(text));
		for (const [at, block] of run.blocks.entries()) {
			const reason = whyNot(block, run, hasList, leadsTo(run.blocks[at + 1], following));
			leadsIn &&= reason === 'lead-in';
			const section = run.where === 'summary' ? 'responsibilities' : run.where;
			if (reason !== null || section === 'aside' || section === 'introduction' || section === 'unknown') {
				leftOut.push({reason: reason ?? 'unplaced', heading: run.part ?? run.sub ?? run.heading, text: block.text, line: block.line});
				continue;
			}
			for (const text of section === 'qualifications' ? partWishes(block.text) : [block.text]) {
				const key = `${section} ${text}`;
				if (said.has(key) || requirements.length >= maxRequirements) {
					leftOut.push({reason: said.has(key) ? 'double' : 'unplaced', heading: run.heading, text, line: block.line});
					continue;
				}
				said.add(key);
				requirements.push({section, text, line: block.line, isItem: block.kind === 'item', sub: run.sub});
			}
		}
		const text = run.part ?? run.sub ?? run.heading;
		if (text !== null && !run.isAgain) headings.push({text, goesTo: goesTo(run, leadsIn || requirements.length > placedBefore), line: run.line});
	}
	return {requirements, leftOut, headings};
}

/** Blocks under the headings that they stand under. What is only a heading by its words becomes one here. */
function intoRuns(blocks: readonly Block[]): readonly Run[] {
	let run: Run = {where: 'introduction', heading: null, line: null, level: 0, sub: null, part: null, isAgain: false, blocks: []};
	const runs = [run];
	/** What a heading inside a list interrupts: it goes on where the list within ends. */
	let outer: readonly {readonly run: Run; readonly depth: number}[] = [];
	const open = (next: Omit<Run, 'blocks' | 'isAgain'>, isAgain = false): void => {
		run = {...next, isAgain, blocks: []};
		runs.push(run);
	};
	for (const [at, block] of blocks.entries()) {
		const ended = outer.find(({depth}) => block.kind !== 'item' || block.depth <= depth);
		if (ended !== undefined) {
			outer = outer.slice(0, outer.indexOf(ended));
			if (block.kind !== 'heading') open(ended.run, true);
		}
		const isPlaced = run.where !== 'introduction' && run.where !== 'unknown' && run.where !== 'aside';
		const inner = isPlaced ? readSubHeading(blocks, at) : null;
		if (inner !== null && block.kind === 'item') {
			const {isNested, heading} = inner;
			if (isNested) outer = [...outer, {run, depth: block.depth}];
			const where = heading === null || isTopicOf(heading, run) ? null : heading.kind;
			if (where === null) open({...run, line: block.line, part: block.text});
			else open({where, heading: block.text, line: block.line, level: run.level, sub: null, part: null});
			continue;
		}
		if (isPlaced && looksLikeOther(block, run, blocks[at + 1])) {
			open({where: 'unknown', heading: block.text, line: block.line, level: run.level, sub: null, part: null});
			continue;
		}
		if (block.kind !== 'heading') {
			const read = isPlaced && block.kind === 'item' ? null : asHeading(block, blocks[at + 1]);
			if (read === null) {
				run.blocks.push(block);
				continue;
			}
			const {where, text, rest} = read;
			open({where, heading: text, line: block.line, level: run.where === 'introduction' || run.level >= bareLevel ? bareLevel : run.level, sub: null, part: null});
			if (rest !== null) run.blocks.push({...block, text: rest});
			continue;
		}
		const {text, level, line, section} = block;
		const heading = recogniseHeading(text);
		const known = section ?? (heading === null || (level > run.level && isTopicOf(heading, run)) ? null : heading.kind);
		if (known !== null) open({where: known, heading: text, line, level, sub: null, part: null});
		else if (level > run.level && run.where !== 'introduction' && run.where !== 'unknown') open({...run, line, sub: text, part: null});
		else open({where: 'unknown', heading: text, line, level, sub: null, part: null});
	}
	return runs;
}

/** In a text whose headings are bare lines, such a line between two lists heads the second one, whatever it says. */
function looksLikeOther({kind, text}: Block, {level, blocks}: Run, next: Block | undefined): boolean {
	return kind === 'text' && level >= bareLevel && next?.kind === 'item' && blocks.at(-1)?.kind === 'item' && text.length <= 60 && /^\p{Lu}.*[\p{L}\p{N}?!)]$/u.test(text) && recogniseHeading(text)?.isWhole !== true;
}

/** "Technical skills" within what is preferred is a part of it. */
function isTopicOf({isTopic}: {readonly isTopic: boolean}, {where}: Run): boolean {
	return isTopic && where === 'preferred';
}

/** What follows a piece: the next one, or the part of a list that a lower heading names. */
function leadsTo(next: Block | undefined, following: Run | undefined): Block | undefined {
	return next ?? (following === undefined || (following.sub === null && following.part === null) ? undefined : following.blocks[0]);
}

function goesTo({where, blocks, sub, part}: Run, isAnyPlaced: boolean): PlacedHeading['goesTo'] {
	if (where === 'unknown') return 'not placed';
	if (where === 'aside' || where === 'introduction') return 'left out';
	if (isAnyPlaced) return where === 'summary' ? 'responsibilities' : where;
	if (blocks.length === 0 && where !== 'summary') return where;
	return sub === null && part === null ? 'left out' : 'not placed';
}

/** A bare line, or a bullet in bold, that is a heading by its words; `rest` is what follows it on the same line. */
function asHeading(block: Block, next: Block | undefined): {readonly where: Run['where']; readonly text: string; readonly rest: string | null} | null {
	if (block.kind === 'heading' || block.kind === 'code' || block.text.length > 400) return null;
	if (block.kind === 'item') {
		const isOver = block.isStrong || block.text.endsWith(':');
		const heading = isOver && next?.kind === 'item' ? recogniseHeading(block.text) : null;
		return heading?.isWhole === true ? {where: heading.kind, text: block.text, rest: null} : null;
	}
	const heading = /[.!;]$/u.test(block.text) ? null : recogniseHeading(block.text);
	if (heading?.isWhole === true) return {where: heading.kind, text: block.text, rest: null};
	const labelled = readLabel(block.text);
	return labelled === null ? null : {where: labelled.kind, text: labelled.label, rest: labelled.rest};
}

function whyNot(block: Block, {where, sub}: Run, hasList: boolean, next: Block | undefined): Reason | null {
	if (block.kind === 'code') return 'code';
	if (block.text.length > maxTextLength) return 'too long';
	if (where === 'aside') return 'aside';
	if (boilerplate.test(block.text)) return 'boilerplate';
	if (where === 'introduction') return block.kind === 'text' ? 'introduction' : 'unplaced';
	if (where === 'unknown') return 'unplaced';
	if (block.kind === 'item') return null;
	if (where === 'summary') return 'introduction';
	if (block.text.endsWith(':') && next?.kind === 'item') return 'lead-in';
	return hasList || sub !== null ? 'unplaced' : null;
}
