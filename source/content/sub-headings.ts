import {recogniseHeading} from '../recognition/index.js';
import type {Block, ItemBlock} from './blocks.js';

/** What a bullet is that heads others. `kind`: as of a heading; null for one that parts a list without saying how strongly it asks. */
export type SubHeading = {readonly isNested: boolean; readonly heading: ReturnType<typeof recogniseHeading>};

/** Words of which the names of parts of a list are made: "Technical", "Leadership & communication". */
const subjects: ReadonlySet<string> = new Set(
	'technical technology technologies engineering communication collaboration leadership people product design business domain interpersonal soft hard skills skill general other education experience tools frameworks languages databases cloud infrastructure frontend backend data architecture operations delivery strategy mindset culture behavioral behavioural analytical management development testing quality security research planning execution mentoring teamwork industry functional personal professional knowledge core and or the your fachlich technisch personlich techniques humaines tecnicas personales'.split(' '),
);
/** What begins like this asks for something, whatever stands under it. */
const asks = /^(?:experience[d]? |knowledge of|proficien|ability|able |understanding|familiar|strong|fluent|degree|bachelor|master|solid|excellent|good |great |proven|demonstrated|deep|hands|expert|comfortable|passion|willing|erfahrung |kenntnisse in|gute|sehr|expérience |connaissance)/iu;
const counts = /\d|\b(?:one|two|three|any|some|either|following|least)\b/iu;
/** Parts that are none of the requirements, told by their words in a list as well. */
const surelyAside = /\b(?:benefits?|perks?|offer|salary|compensation|pay|about us|equal|bieten|avantages|ofrecemos)\b/iu;

/** In characters; and in words. */
const longest = 60;
const mostWords = 6;
/** How far the rest of a list is looked at. */
const farthest = 200;

/**
 * Whether a bullet heads the bullets behind it: by the words of the tables of headings, by a colon after bold words, by bold words over a
 * list of its own, or since the whole list is parted by such words. What asks for something by itself never does.
 */
export function readSubHeading(blocks: readonly Block[], at: number): SubHeading | null {
	const block = blocks[at];
	const next = blocks[at + 1];
	if (block?.kind !== 'item' || next?.kind !== 'item') return null;
	const {text, isStrong, depth} = block;
	const isNested = next.depth > depth;
	const hasColon = text.endsWith(':');
	if (isStrong || hasColon || isNested) {
		const heading = recogniseHeading(text);
		if (heading?.isWhole === true && (isStrong || hasColon) && (heading.kind !== 'aside' || surelyAside.test(text))) return {isNested, heading};
	}
	if (!isLabel(text)) return null;
	const isSubject = words(text).every(word => subjects.has(word));
	if (isStrong ? hasColon || isNested || isSubject || partsList(blocks, at) : isSubject && (hasColon || isNested)) return {isNested, heading: null};
	return null;
}

function isLabel(text: string): boolean {
	return text.length <= longest && !/[.!;,]$/u.test(text) && words(text).length <= mostWords && !asks.test(text) && !counts.test(text);
}

function words(text: string): readonly string[] {
	return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
}

/** A list of which the first bullet is bold and each bold one has plain ones behind it, two on the average. */
function partsList(blocks: readonly Block[], at: number): boolean {
	const list: ItemBlock[] = [];
	let from = at;
	while (from > 0 && at - from < farthest && blocks[from - 1]?.kind === 'item') from--;
	for (const block of blocks.slice(from, at + farthest)) {
		if (block.kind !== 'item') break;
		list.push(block);
	}
	const bold = list.filter(({isStrong}) => isStrong).length;
	const areApart = list.every((block, index) => !block.isStrong || list[index + 1]?.isStrong === false);
	return list[0]?.isStrong === true && areApart && bold >= 2 && list.length - bold >= 2 * bold && list.every(({isStrong, text}) => !isStrong || isLabel(text));
}
