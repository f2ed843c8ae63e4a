import type {ProfileLine} from '../model/profile.js';
import {type Statement, sentenceAround, sentenceEnd, shownLine} from './said.js';
import {isFinished} from './study-words.js';
import {headingAt, longestEntry, type Section, sectionCalled, splitLabel} from './text-headings.js';
import {contentOf, continues, isMarked, isUnchecked, joined} from './text-lines.js';
import {workDatesIn} from './work-dates.js';

/**
 * What a résumé in plain text or Markdown says: entries under headings such as "Skills", degrees under "Education", dates
 * of work under "Experience", sentences elsewhere; interests are left out, and of what is still to be learned it is said.
 * Lines that were broken to fit a page are read as one. A text of short lines without headings is a list of skills.
 *
 * @param place What is shown of a line, by its number from 1.
 * @param today An ISO date.
 */
export function readText(text: string, place: (line: number) => string | null, today: string): readonly Statement[] {
	// Ligatures, as copied from a page.
	const lines = text.replaceAll(/[\uFB00-\uFB06]/gu, sign => sign.normalize('NFKC')).split(/\r\n|\n|\r|\f/u);
	const isList = isListOfSkills(lines);
	const hasEducation = lines.some((line, at) => headingAt(line, lines[at + 1] ?? '')?.section === 'education');
	const statements: Statement[] = [];
	const nameAt = lines.findIndex(line => contentOf(line) !== '');
	let section: Section = isList ? 'skills' : 'other';
	let level = 0;
	for (let at = 0; at < lines.length; at++) {
		const raw = lines[at]!;
		const content = contentOf(raw);
		// A person's name is none of a skill, and the head of a table none either.
		if (content === '' || (at === nameAt && !isList && isName(content)) || (raw.includes('|') && isTableRule(lines[at + 1] ?? ''))) continue;
		if (isList) {
			if (!/^\s*#/u.test(raw)) statements.push({kind: 'listed', text: content, isFieldToo: true, says: isUnchecked(raw) ? 'lacks' : null, line: () => shownLine(content, place(at + 1))});
			continue;
		}
		const heading = headingAt(raw, lines[at + 1] ?? '');
		if (heading !== null && (heading.section !== null || heading.level <= level)) {
			const dates = section === 'experience' && heading.section === null ? (workDatesIn(heading.title, today) ?? workDatesIn(contentOf(lines[at + 1] ?? ''), today)) : null;
			// A job may have a heading as high as that of all jobs.
			if (dates === null) section = heading.section ?? 'other';
			level = heading.level;
			// Of a heading that names no section, as "Java developer at Acme", the words count.
			if (heading.section === null) statements.push(...saidIn(section, paragraphOf([heading.title], at, place), today));
			continue;
		}
		const label = splitLabel(content);
		const here = label.label ?? section;
		const paragraph = gather(lines, at, label.rest, here, place);
		if (here === 'education') statements.push({kind: 'study', text: label.rest, degree: label.rest, isFinished: isFinished(withDates(lines, at), today), line: () => shownLine(content, place(at + 1))});
		else {
			const said = saidIn(here, label.label === null ? paragraph : {...paragraph, isLabelled: true, shown: content}, today);
			statements.push(...(isUnchecked(raw) ? said.map(one => (one.kind === 'listed' ? {...one, says: one.says ?? 'lacks'} as const : one)) : said));
			at = paragraph.lastAt;
			if (here === 'other' && !hasEducation) statements.push(...studiesIn(paragraph, today));
		}
	}
	return statements;
}

/** What stands under a heading or behind a label, but for an education. */
function saidIn(section: Section, {text, line, isLabelled, shown}: Paragraph, today: string): readonly Statement[] {
	switch (section) {
		case 'aside':
		case 'education':
			return [];
		case 'skills':
		case 'learning':
		case 'wants':
		case 'lacks':
			if (!isLabelled && text.length > 2 * longestEntry && !text.includes(',')) return [{kind: 'prose', text, isOfWork: false, line}];
			return [{kind: 'listed', text, isFieldToo: false, says: section === 'skills' ? null : section, line: isLabelled ? () => shownLine(shown, line().place) : line}];
		case 'experience': {
			const dates = workDatesIn(text, today);
			return [{kind: 'prose', text, isOfWork: true, line}, ...(dates === null ? [] : [{kind: 'work', text, ...dates, line} as const])];
		}
		case 'other':
			return [{kind: 'prose', text, isOfWork: false, line}];
	}
}

/** Sentences outside of any section on education that state one: each may be of another degree. */
function studiesIn({text, line}: Paragraph, today: string): readonly Statement[] {
	return text
		.split(sentenceEnd)
		.filter(sentence => isStudy.test(sentence) && !isNoStudy.test(sentence))
		.map(sentence => ({kind: 'study', text: sentence, degree: sentence, isFinished: isFinished(sentence, today), line: () => line(text.indexOf(sentence))}));
}

/** Lines that belong together as one text, and where each part of it stands. */
type Paragraph = {readonly text: string; readonly line: (at?: number) => ProfileLine; readonly lastAt: number; readonly isLabelled: boolean; readonly shown: string};

function gather(lines: readonly string[], first: number, begin: string, section: Section, place: (line: number) => string | null): Paragraph {
	const parts = [begin];
	if (section === 'education') return paragraphOf(parts, first, place);
	const isSentence = section === 'other' || section === 'experience';
	for (let at = first + 1; at < lines.length && parts.length < mostJoined; at++) {
		const raw = lines[at]!;
		const below = contentOf(raw);
		if (below === '' || isMarked(raw) || !continues(parts.at(-1)!, below, isSentence) || headingAt(raw, lines[at + 1] ?? '') !== null || splitLabel(below).label !== null) break;
		parts.push(below);
	}
	return paragraphOf(parts, first, place);
}

function paragraphOf(parts: readonly string[], first: number, place: (line: number) => string | null): Paragraph {
	const starts: number[] = [];
	let text = '';
	for (const part of parts) {
		const longer = text === '' ? part : joined(text, part);
		starts.push(longer.length - part.length);
		text = longer;
	}
	const line = (at = 0): ProfileLine => {
		if (parts.length === 1) return shownLine(text, place(first + 1));
		const part = Math.max(0, starts.findLastIndex(start => start <= at));
		return shownLine(sentenceAround(text, at), place(first + 1 + part));
	};
	return {text, line, lastAt: first + parts.length - 1, isLabelled: false, shown: text};
}

/** A paragraph has no more lines than this. */
const mostJoined = 40;

/** Words with which a line outside of any section on education states one. */
const isStudy = /\b(?:B\.? ?Sc|M\.? ?Sc|B\.?Eng|M\.?Eng|Ph\.? ?D|MBA|bachelor['’]?s?|master['’]?s? (?:of|in|degree)|graduated|degree in|studied|studying|student)\b/iu;

/** "I have no degree in economics." */
const isNoStudy = /\b(?:no|without(?: an?)?|never|not|\w+n['’]t)\b[^.;,]{0,30}\b(?:degree|bachelor|master|ph\.? ?d|graduated|studied|student)/iu;

/** A degree whose years stand on the line below or above, as beside the name of the school. */
function withDates(lines: readonly string[], at: number): string {
	const own = lines[at]!;
	if (hasYear.test(own)) return own;
	const beside = [lines[at + 1], lines[at - 1]].find(line => line !== undefined && hasYear.test(line) && !isStudy.test(line));
	return beside === undefined ? own : `${own} ${beside}`;
}

const hasYear = /\b(?:19|20)\d\d\b/u;

/** Two to four words with capitals, as on the first line. */
function isName(content: string): boolean {
	return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u.test(content) && sectionCalled(content) === null;
}

function isTableRule(raw: string): boolean {
	return /^\s*\|?\s*:?-{2,}[\s:|-]*$/u.test(raw) && raw.includes('|');
}

/** Short lines, none of them a sentence or a heading of a résumé. */
function isListOfSkills(lines: readonly string[]): boolean {
	const filled = lines.filter(line => line.trim() !== '');
	return filled.length > 0 && filled.every((line, at) => {
		if (/^\s{0,3}(?:=+|-{3,})\s*$/u.test(line)) return false;
		const content = contentOf(line);
		if (/^\s*#/u.test(line)) return headingAt(line, '')?.section !== 'education' && headingAt(line, '')?.section !== 'other' && at === 0;
		const longest = Math.max(...content.split(/[,;|]/u).map(part => part.trim().length));
		return longest <= longestEntry && !/[.!?]$/u.test(content) && !/\d{4}|@|:\s*$/u.test(content) && splitLabel(content).label === null && content.split(/[,;|]/u).every(part => part.trim().split(/\s+/u).length <= 5);
	});
}
