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
