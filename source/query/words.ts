import {fold} from '../text/fold.js';

/** A word of a text: folded for comparing, with its UTF-16 offsets. */
export type Word = {readonly text: string; readonly start: number; readonly end: number};

/*
A word is a run of letters and digits; C++ and C# keep their signs. Scripts that write without spaces give a word a
character, so that a part of a run can be found.
*/
const pattern =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+(?:\+\+|#)?/gu;
const ascii = /^[\u0000-\u007F]*$/u;

/** The words of a text, in order. Signs between them do not count: "CI/CD" and "ci cd" are the same two words. */
export function wordsOf(text: string): readonly Word[] {
	if (ascii.test(text)) return asciiWords(text);
	const words: Word[] = [];
	for (const match of text.matchAll(pattern)) {
		// A mark alone, such as the one that turns a sign into an emoji, is no word.
		const folded = fold(match[0]);
		if (folded !== '') words.push({text: folded, start: match.index, end: match.index + match[0].length});
	}
	return words;
}

/** The same for plain ASCII, without a regular expression: this is where the time of an index goes. */
function asciiWords(text: string): readonly Word[] {
	const lower = text.toLowerCase();
	const words: Word[] = [];
	let start = -1;
	for (let at = 0; at <= lower.length; at++) {
		const code = at < lower.length ? lower.charCodeAt(at) : 0;
		if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
			if (start < 0) start = at;
			continue;
		}
		if (start < 0) continue;
		let end = at;
		if (code === 35) end = at + 1;
		else if (code === 43 && lower.charCodeAt(at + 1) === 43) end = at + 2;
		words.push({text: lower.slice(start, end), start, end});
		start = -1;
	}
	return words;
}

/** The folded words alone, joined by single spaces: equal for texts that read the same. */
export function wordKey(text: string): string {
	return wordsOf(text)
		.map(word => word.text)
		.join(' ');
}
