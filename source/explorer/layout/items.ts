import type {Line} from './line.js';
import {type Heights, stackHeights} from './scroll.js';

/** What an item of a list stands for: what Enter opens, Space marks, and o goes to. */
export type Target =
	| {readonly kind: 'role'; readonly id: string}
	| {readonly kind: 'track'; readonly id: string}
	| {readonly kind: 'skill'; readonly id: string}
	| {readonly kind: 'requirement'; readonly role: string; readonly skills: readonly string[]}
	| {readonly kind: 'link'; readonly url: string}
	/** A row of a comparison: a fact, a statement, or a skill. */
	| {readonly kind: 'row'; readonly key: string; readonly row: number; readonly skill: string | null}
	/** A role beside the profile, all steps of learning, and what the profile says. */
	| {readonly kind: 'fit'; readonly id: string}
	| {readonly kind: 'learn' | 'profile'}
	/** Another tab. */
	| {readonly kind: 'tab'; readonly tab: 'skills'}
	/** Something to read. */
	| {readonly kind: 'text'};

/** A list to move through. Items without a target are passed over. */
export type Items = {
	readonly keys: readonly string[];
	readonly targets: readonly (Target | null)[];
	/** Where the cursor begins: on the first of what the list is about. -1 where nothing can be stopped at. */
	readonly begin: number;
	readonly heights: Heights;
	/** An item's lines, as many as its height says. */
	readonly linesOf: (at: number) => readonly Line[];
};

/** One item, already drawn. */
export type Item = {readonly key: string; readonly target: Target | null; readonly lines: readonly Line[]};

export function itemsFrom(items: readonly Item[]): Items {
	const targets = items.map(({target}) => target);
	const begin = targets.findIndex(target => target !== null && target.kind !== 'text');
	return {
		keys: items.map(({key}) => key),
		targets,
		begin: begin >= 0 ? begin : firstStop({targets}),
		heights: stackHeights(items.map(({lines}) => lines.length)),
		linesOf: at => items[at]!.lines,
	};
}

/** One item whose lines are drawn when they are looked at: `height` says how many they will be. */
export type LaterItem = Pick<Item, 'key' | 'target'> & {readonly height: number; readonly draw: () => readonly Line[]};

/** The same as {@link itemsFrom}, of which a screen shows a few of thousands. */
export function itemsDrawnLater(items: readonly LaterItem[]): Items {
	return {...itemsFrom(items.map(({key, target}) => ({key, target, lines: []}))), heights: stackHeights(items.map(({height}) => height)), linesOf: at => items[at]!.draw()};
}

/** What is drawn already, among what is drawn later. */
export function drawnNow({key, target, lines}: Item): LaterItem {
	return {key, target, height: lines.length, draw: () => lines};
}

/** Where a key stands; -1 for none. */
export function placeOf({keys}: Pick<Items, 'keys'>, key: string | null): number {
	return key === null ? -1 : keys.indexOf(key);
}

/** The stop that is `steps` stops after (or before) place `from`; the last one on the way where there are fewer. */
export function stopAfter({targets}: Pick<Items, 'targets'>, from: number, steps: number): number {
	const direction = Math.sign(steps);
	let at = from;
	let left = Math.abs(steps);
	for (let next = from + direction; left > 0 && next >= 0 && next < targets.length; next += direction) {
		if (targets[next] === null) continue;
		at = next;
		left--;
	}
	return at;
}

export function firstStop({targets}: Pick<Items, 'targets'>): number {
	return targets.findIndex(target => target !== null);
}

export function lastStop({targets}: Pick<Items, 'targets'>): number {
	return targets.findLastIndex(target => target !== null);
}
