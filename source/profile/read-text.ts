import {cleanText} from '../text/clean.js';
import {type Statement, shownLine} from './said.js';

/** What the lines under a heading are. */
type Section = 'skills' | 'education' | 'aside' | 'other';

const skillWords = String.raw`skills?|skill ?sets?|technologies|technology|tech(?:nical)? stack|stack|tools?|tooling|languages?|competenc(?:y|ies)|expertise|proficienc(?:y|ies)|frameworks?|libraries|databases?|coursework|courses`;
const headings: readonly (readonly [Section, RegExp])[] = [
	['skills', new RegExp(String.raw`^(?:(?:my|technical|core|key|professional|hard|soft|programming|it|computer|other|main|relevant|spoken|front-?end|back-?end|web|cloud) )*(?:${skillWords})(?:(?:,| and| &|/) ?(?:and )?(?:${skillWords}|\w+))*$`, 'iu')],
	['education', /^(?:education|academic (?:background|qualifications|history)|academics|studies|university|degrees?|qualifications)(?:(?: and| &|,) \w+)*$/iu],
	['aside', /^(?:interests?|hobbies|references?|referees|learning goals|to learn|want to learn|wish ?list)(?:(?: and| &|,) \w+)*$/iu],
	['other', /^(?:(?:work|professional|employment|relevant|selected|personal|side|open source) )*(?:experience|history|employment|work|projects?|summary|profile|about|about me|objective|awards?|certifications?|certificates?|publications?|volunteer(?:ing| work)?|contact|details|achievements|activities)(?:(?: and| &|,) \w+)*$/iu],
];

/** A heading of Markdown ends the section above it where it is as high; a deeper one is a part of it. */
type Heading = {readonly title: string; readonly level: number};

/** Lines longer than this are sentences. */
const longestEntry = 60;

/**
 * What a résumé in plain text or Markdown says, line by line: entries under headings such as "Skills", degrees under
 * "Education", sentences elsewhere; interests and what is still to be learned are left out. A text of short lines without
 * headings is a list of skills.
 *
 * @param place What is shown of a line, by its number from 1.
 * @param today An ISO date.
 */
export function readText(text: string, place: (line: number) => string | null, today: string): readonly Statement[] {
	const lines = text.split(/\r\n|\n|\r/u);
	const isList = isListOfSkills(lines);
	const hasEducation = lines.some((line, at) => headingAt(line, lines[at + 1] ?? '')?.section === 'education');
	const statements: Statement[] = [];
	const nameAt = lines.findIndex(line => contentOf(line) !== '');
	let section: Section = isList ? 'skills' : 'other';
	let level = 0;
	for (const [at, raw] of lines.entries()) {
		const content = contentOf(raw);
		// A person's name is none of a skill, and the head of a table none either.
		if (content === '' || (at === nameAt && !isList && isName(content)) || (raw.includes('|') && isTableRule(lines[at + 1] ?? ''))) continue;
		const line = () => shownLine(content, place(at + 1));
		if (isList) {
			if (!/^\s*#/u.test(raw)) statements.push({kind: 'listed', text: content, isFieldToo: true, line});
			continue;
		}
		const heading = headingAt(raw, lines[at + 1] ?? '');
		if (heading !== null && (heading.section !== null || heading.level <= level)) {
			section = heading.section ?? 'other';
			level = heading.level;
			// Of a heading that names no section, as "Java developer at Acme", the words count.
			if (heading.section === null) statements.push({kind: 'prose', text: heading.title, line});
			continue;
		}
		const {label, rest} = splitLabel(content);
		const here = label ?? section;
		if (here === 'aside') continue;
		if (here === 'skills' && label !== null) statements.push({kind: 'listed', text: rest, isFieldToo: false, line});
		else if (here === 'skills') statements.push(content.length > 2 * longestEntry && !content.includes(',') ? {kind: 'prose', text: content, line} : {kind: 'listed', text: content, isFieldToo: false, line});
		else if (here === 'education') statements.push({kind: 'study', text: rest, degree: rest, isFinished: isFinished(withDates(lines, at), today), line});
		else {
			statements.push({kind: 'prose', text: content, line});
			if (!hasEducation && isStudy.test(content)) statements.push({kind: 'study', text: content, degree: content, isFinished: isFinished(content, today), line});
		}
	}
	return statements;
}

/** Words with which a line outside of any section on education states one. */
const isStudy = /\b(?:B\.? ?Sc|M\.? ?Sc|B\.?Eng|M\.?Eng|Ph\.? ?D|MBA|bachelor['’]?s?|master['’]?s? (?:of|in|degree)|graduated|degree in|studied|studying|student)\b/iu;

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
	return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u.test(content) && !headings.some(([, pattern]) => pattern.test(content));
}

function isTableRule(raw: string): boolean {
	return /^\s*\|?\s*:?-{2,}[\s:|-]*$/u.test(raw) && raw.includes('|');
}

function isFinished(line: string, today: string): boolean {
	if (/\b(?:expected|anticipated|present|current(?:ly)?|ongoing|in progress|candidate|pursuing|studying|student|final[- ]year|now)\b/iu.test(line)) return false;
	const years = Array.from(line.matchAll(/\b(?:19|20)\d\d\b/gu), ([year]) => Number(year));
	return years.length === 0 || Math.max(...years) <= Number(today.slice(0, 4));
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

function headingAt(raw: string, next: string): (Heading & {readonly section: Section | null}) | null {
	const hashes = /^\s{0,3}(#{1,6})\s+(.+?)[\s#]*$/u.exec(raw);
	const isUnderlined = /^\s{0,3}(?:=+|-{3,})\s*$/u.test(next) && raw.trim() !== '' && raw.length <= longestEntry;
	const bold = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__):?\s*$/u.exec(raw);
	const title = contentOf(hashes?.[2] ?? bold?.[1] ?? raw).replace(/:$/u, '');
	const section = title.length > longestEntry ? null : (headings.find(([, pattern]) => pattern.test(title))?.[0] ?? null);
	if (hashes !== null) return {title, level: hashes[1]!.length, section};
	if (isUnderlined) return {title, level: next.trim().startsWith('=') ? 1 : 2, section};
	// Without any sign of a heading only the names of sections are one.
	return section === null ? null : {title, level: 2, section};
}

/** "Skills: Go, Python" is a section of one line. */
function splitLabel(content: string): {readonly label: Section | null; readonly rest: string} {
	const match = /^([^:,;]{2,40}):\s+(\S.*)$/u.exec(content);
	const label = match === null ? null : (headings.find(([section, pattern]) => section !== 'other' && pattern.test(match[1]!.trim()))?.[0] ?? null);
	return label === null ? {label: null, rest: content} : {label, rest: match![2]!};
}

/** A line's text without what Markdown and typewriters put around it. */
function contentOf(raw: string): string {
	if (/^\s*(?:[-=*_]{3,}|\|?[\s:|-]+\|?)\s*$/u.test(raw)) return '';
	const text = raw
		.replace(/^\s*(?:>\s*)*(?:#{1,6}\s+)?(?:(?:[-*+•‣▪◦·–—]|\d{1,2}[.)])\s+)?(?:\[[ x]\]\s+)?/iu, '')
		.replaceAll(/!?\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/gu, '$1')
		.replaceAll(/\*\*|__|`/gu, '')
		.replaceAll(/^\||\|$/gu, '')
		.replaceAll('|', ' | ');
	return cleanText(text);
}
