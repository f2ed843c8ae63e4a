/**
 * Work that can be left off and taken up again: each `next` does a small part of it, and at the end comes the result.
 * A part is so small that nobody who presses a key meanwhile feels it.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many items make a step, where an item is a role or a statement. */
const itemsOfStep = 100;

/** All that is left to do, at once. */
export function finish<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const {done, value} = steps.next();
		if (done === true) return value;
	}
}

/** Items with their places, one after the other, with a step after every few of them. */
export function* eachInSteps<Item>(items: readonly Item[], visit: (item: Item, at: number) => void): Steps<void> {
	for (let at = 0; at < items.length; at++) {
		visit(items[at]!, at);
		if (at % itemsOfStep === itemsOfStep - 1) yield;
	}
}

/** What is made of each item, with a step after every few of them. */
export function* mapInSteps<Item, Made>(items: readonly Item[], make: (item: Item, at: number) => Made): Steps<readonly Made[]> {
	const made: Made[] = [];
	yield* eachInSteps(items, (item, at) => {
		made.push(make(item, at));
	});
	return made;
}
