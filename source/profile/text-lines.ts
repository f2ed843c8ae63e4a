import {cleanText} from '../text/clean.js';

/** A line's text without what Markdown and typewriters put around it. */
export function contentOf(raw: string): string {
	if (/^\s*(?:[-=*_]{3,}|\|?[\s:|-]+\|?)\s*$/u.test(raw)) return '';
	const text = raw
		.replace(/^\s*(?:>\s*)*(?:#{1,6}\s+)?(?:(?:(?:[-*+–—]|o|\d{1,2}[.)])\s+|[•‣▪◦·●○■□▶►➢➤✓✔★§\uE000-\uF8FF]\s*)?)(?:\[[ x]\]\s+)?/iu, '')
		.replaceAll(/!?\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/gu, '$1')
		.replaceAll(/\*\*|__|`/gu, '')
		.replaceAll(/^\||\|$/gu, '')
		.replaceAll('|', ' | ');
	return cleanText(text);
}

/** Whether a line begins something of its own: a bullet, a number, a heading of Markdown, a row of a table. */
export function isMarked(raw: string): boolean {
	return /^\s*(?:>\s*)*(?:[-*+–—]\s|o\s|\d{1,2}[.)]\s|[#|]|[•‣▪◦·●○■□▶►➢➤✓✔★§\uE000-\uF8FF])/u.test(raw);
}

/** A box that is left empty: "- [ ] Vue". */
export function isUnchecked(raw: string): boolean {
	return /^\s*(?:>\s*)*(?:[-*+]|\d{1,2}[.)])\s+\[ ?\]\s/u.test(raw);
}

const goesOn = /[,&/]$|\s[–—-]$|\d\s?[–—-]$|(?:^|\s)(?:with|in|of|to|and|or|nor|the|an?|for|using|on|as|from|by|like|such as|including|not|no|without|about|into|than)$/iu;
/** Words that no line of its own begins with in small letters. */
const comesFrom = /^(?:with|in|of|to|and|or|nor|for|using|on|as|by|but|where|which|that|who|from|at|into|than) /u;
const wordBroken = /\p{Ll}-$/u;

/** Lines of a sentence are broken where the page was full. */
const fullLine = 40;

/** Whether a line goes on with what the one above began; `isSentence`: both are no entries of a list. */
export function continues(above: string, below: string, isSentence: boolean): boolean {
	if (goesOn.test(above)) return true;
	if (!/^\p{Ll}/u.test(below)) return false;
	return wordBroken.test(above) || (isSentence && (above.length >= fullLine || comesFrom.test(below)) && !/[.!?:;]$/u.test(above));
}

/** Both as one: with a space between, or as the one word that was broken at the end of a line. */
export function joined(above: string, below: string): string {
	return wordBroken.test(above) && /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : `${above} ${below}`;
}
