// What was worked out lately, for at most twice so many questions. Ink keeps the measures of every text that it was ever
// given: with a whole screen as one text that is ten kilobytes a key, for as long as the explorer is open.

/** @template Key, Value */
export class Recent {
	/** @type {Map<Key, Value>} */
	#now = new Map();
	/** @type {Map<Key, Value>} */
	#before = new Map();

	/** @param {number} size Of each of the two generations. */
	constructor(size) {
		this.size = size;
	}

	/** @param {Key} key @returns {Value | undefined} */
	get(key) {
		const known = this.#now.get(key);
		if (known !== undefined) return known;
		const earlier = this.#before.get(key);
		if (earlier !== undefined) this.set(key, earlier);
		return earlier;
	}

	/** @param {Key} key @param {Value} value */
	set(key, value) {
		if (this.#now.size >= this.size) {
			this.#before = this.#now;
			this.#now = new Map();
		}
		this.#now.set(key, value);
	}
}
