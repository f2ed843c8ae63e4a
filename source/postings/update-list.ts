import {type Section, sections} from '../model/requirement.js';
import {fold} from '../text/fold.js';

/** One difference between a file and its posting as it is now. Null: there was none, or is none any more. */
export type Change = {readonly key: string; readonly before: string | null; readonly after: string | null};

/** A requirement as it stands in a file. `isOwn`: a person has added to it. */
export type Entry = {readonly section: Section; readonly node: unknown; readonly text: string | null; readonly isOwn: boolean};
type Wanted = {readonly section: Section; readonly text: string};

/** What a section is to hold: nodes of the file, their text as it is to be, and new ones (`node` is null). */
export type Planned = {
	readonly items: readonly {readonly node: unknown; readonly text: string}[];
	readonly changes: readonly Change[];
	/** Requirements that the posting has no more and that stay, because a person has added to them. */
	readonly stays: readonly string[];
};

/** Two statements are the same one, reworded, when at least this part of their words is common. */
const alike = 0.5;

/** Which entries of a file stand for which statements of its posting: the same words first, in whatever section, then alike ones. */
export function planList(entries: readonly Entry[], wanted: readonly Wanted[]): readonly (readonly [Section, Planned])[] {
	const free = new Set(entries);
	const chosen = new Map<Wanted, Entry>();
	const choose = (one: Wanted, entry: Entry | undefined): void => {
		if (entry === undefined) return;
		free.delete(entry);
		chosen.set(one, entry);
	};
	const byText = new Map<string, Entry[]>();
	for (const entry of entries) if (entry.text !== null) byText.set(entry.text, [...(byText.get(entry.text) ?? []), entry]);
	const sameText = (one: Wanted): readonly Entry[] => (byText.get(one.text) ?? []).filter(entry => free.has(entry));
	for (const one of wanted) choose(one, sameText(one).find(({section}) => section === one.section));
	for (const one of wanted) if (!chosen.has(one)) choose(one, sameText(one)[0]);
	for (const one of wanted) if (!chosen.has(one)) choose(one, mostAlike(one, [...free].filter(({section}) => section === one.section)));
	return sections.map(section => {
		const changes: Change[] = [];
		const items = wanted.filter(one => one.section === section).map(one => {
			const entry = chosen.get(one);
			if (entry === undefined) changes.push({key: section, before: null, after: one.text});
			else if (entry.text !== one.text) changes.push({key: section, before: entry.text, after: one.text});
			else if (entry.section !== section) changes.push({key: section, before: null, after: `${one.text} (from ${entry.section})`});
			return {node: entry?.node ?? null, text: one.text};
		});
		const left = [...free].filter(entry => entry.section === section);
		const gone = left.filter(({isOwn, text}) => !isOwn && text !== null);
		const kept = left.filter(entry => !gone.includes(entry));
		const movedAway = entries.filter(entry => entry.section === section && [...chosen].some(([one, taken]) => taken === entry && one.section !== section));
		changes.push(...gone.map(({text}): Change => ({key: section, before: text, after: null})), ...movedAway.map(({text}): Change => ({key: section, before: text, after: null})));
		const isReordered = changes.length === 0 && items.some(({node}, at) => node !== entries.filter(entry => entry.section === section && !kept.includes(entry))[at]?.node);
		if (isReordered) changes.push({key: section, before: null, after: 'in another order'});
		return [section, {items: putBack(kept, items, entries.filter(entry => entry.section === section)), changes, stays: kept.flatMap(({text}) => text ?? [])}] as const;
	});
}

/** What stays goes behind what it stood behind before. */
function putBack(kept: readonly Entry[], items: Planned['items'], before: readonly Entry[]): Planned['items'] {
	return kept.reduce<Planned['items']>((list, entry) => {
		const earlier = new Set(before.slice(0, before.indexOf(entry)).map(({node}) => node));
		const at = list.findLastIndex(({node}) => node !== null && earlier.has(node)) + 1;
		return [...list.slice(0, at), {node: entry.node, text: entry.text ?? ''}, ...list.slice(at)];
	}, items);
}

function mostAlike({text}: Wanted, entries: readonly Entry[]): Entry | undefined {
	const words = wordsOf(text);
	const rated = entries.map(entry => ({entry, part: commonPart(words, wordsOf(entry.text ?? ''))})).filter(({part}) => part >= alike);
	return rated.sort((one, other) => other.part - one.part)[0]?.entry;
}

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(fold(text).split(/[^\p{L}\p{N}+#]+/u).filter(word => word !== ''));
}

function commonPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const common = [...one].filter(word => other.has(word)).length;
	return common / Math.max(1, one.size + other.size - common);
}
