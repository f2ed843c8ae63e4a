import {finish, type Steps} from '../../query/steps.js';

/** A function that keeps its last answers, by the identity of its arguments: what a screen asks for twice is made once. */
export function remember<Arguments extends readonly unknown[], Result>(make: (...values: Arguments) => Result, most = 4): (...values: Arguments) => Result {
	let kept: {readonly values: Arguments; readonly result: Result}[] = [];
	return (...values) => {
		const known = kept.find(one => one.values.length === values.length && one.values.every((value, at) => Object.is(value, values[at])));
		if (known !== undefined) return known.result;
		const result = make(...values);
		kept = [{values, result}, ...kept].slice(0, most);
		return result;
	};
}

/** A function as {@link remember} makes it, of work in steps. `inSteps` does the same while nobody waits; who asks meanwhile waits for what is left alone. */
export type Prepared<Arguments extends readonly unknown[], Result> = ((...values: Arguments) => Result) & {readonly inSteps: (...values: Arguments) => Steps<void>};

export function rememberSteps<Arguments extends readonly unknown[], Result>(make: (...values: Arguments) => Steps<Result>, most = 4): Prepared<Arguments, Result> {
	const begun = remember((...values: Arguments) => begin(make(...values)), most);
	return Object.assign((...values: Arguments): Result => begun(...values).result(), {
		*inSteps(...values: Arguments): Steps<void> {
			const work = begun(...values);
			while (!work.step()) yield;
		},
	});
}

/** Work with its result once it is there. `step` does a part and says whether that was the last. */
function begin<Result>(steps: Steps<Result>): {readonly step: () => boolean; readonly result: () => Result} {
	let done: {readonly result: Result} | null = null;
	return {
		step() {
			if (done !== null) return true;
			const next = steps.next();
			if (next.done === true) done = {result: next.value};
			return done !== null;
		},
		result: () => (done ??= {result: finish(steps)}).result,
	};
}
