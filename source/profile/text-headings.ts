import {shortfallOfTitle} from './claims.js';
import {contentOf} from './text-lines.js';

/** What the lines under a heading are; three of them say that what is named is not had. */
export type Section = 'skills' | 'education' | 'experience' | 'learning' | 'wants' | 'lacks' | 'aside' | 'other';

const skillWords = String.raw`skills?|skill ?sets?|technologies|technology|tech(?:nical)? stack|stack|tools?|tooling|languages?|competenc(?:y|ies)|expertise|proficienc(?:y|ies)|frameworks?|libraries|databases?|coursework|courses`;
const headings: readonly (readonly [Section, RegExp])[] = [
	['skills', new RegExp(String.raw`^(?:(?:my|technical|core|key|professional|hard|soft|programming|it|computer|other|main|relevant|spoken|front-?end|back-?end|web|cloud) )*(?:${skillWords})(?:(?:,| and| &|/) ?(?:and )?(?:${skillWords}|\w+))*$`, 'iu')],
	['education', /^(?:education|academic (?:background|qualifications|history)|academics|studies|university|degrees?|qualifications)(?:(?: and| &|,) \w+)*$/iu],
	['aside', /^(?:interests?|hobbies|references?|referees)(?:(?: and| &|,) \w+)*$/iu],
	['experience', /^(?:(?:my|work|professional|employment|relevant|selected|industry|technical|software|development|engineering) )*(?:experiences?|history|employment|work|career|positions?(?: held)?)(?: history)?(?:(?: and| &|,) \w+)*$/iu],
	['other', /^(?:(?:executive|professional|relevant|selected|personal|side|open source|volunteer(?:ing)?|teaching|key) )*(?:experience|projects?|summary|profile|about|about me|objective|(?:career |professional )?(?:summary|profile|objective)|awards?|certifications?|certificates?|publications?|volunteer(?:ing| work)?|contact|details|achievements|activities)(?:(?: and| &|,) \w+)*$/iu],
];

/** A heading of Markdown ends the section above it where it is as high; a deeper one is a part of it. */
type Heading = {readonly title: string; readonly level: number};

/** Lines longer than this are sentences. */
export const longestEntry = 60;

/** The section of a heading of this title, null where it names none. */
export function sectionCalled(title: string): Section | null {
	// Résumés saved from a PDF may set their headings with spaces: "S K I L L S".
	const words = /^(?:\p{L} )+\p{L}$/u.test(title) ? title.replaceAll(' ', '') : title;
	return shortfallOfTitle(words) ?? headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The heading in a line, by its signs or the one in the line below; a line without any is one where it names a section. */
export function headingAt(raw: string, next: string): (Heading & {readonly section: Section | null}) | null {
	const hashes = /^\s{0,3}(#{1,6})\s+(.+?)[\s#]*$/u.exec(raw);
	const isUnderlined = /^\s{0,3}(?:=+|-{3,})\s*$/u.test(next) && raw.trim() !== '' && raw.length <= longestEntry;
	const bold = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__):?\s*$/u.exec(raw);
	const title = contentOf(hashes?.[2] ?? bold?.[1] ?? raw).replace(/:$/u, '');
	const section = title.length > longestEntry ? null : sectionCalled(title);
	if (hashes !== null) return {title, level: hashes[1]!.length, section};
	if (isUnderlined) return {title, level: next.trim().startsWith('=') ? 1 : 2, section};
	// Without any sign of a heading only the names of sections are one.
	return section === null ? null : {title, level: 2, section};
}

/** "Skills: Go, Python" is a section of one line. */
export function splitLabel(content: string): {readonly label: Section | null; readonly rest: string} {
	const match = /^([^:,;]{2,40}):\s+(\S.*)$/u.exec(content);
	const label = match === null ? null : sectionCalled(match[1]!.trim());
	return label === null || label === 'other' || label === 'experience' ? {label: null, rest: content} : {label, rest: match![2]!};
}
