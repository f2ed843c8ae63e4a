// Widths and graphemes of what nearly every line of the explorer is made of. Ink's packages ask Intl.Segmenter and
// regular expressions over all of Unicode, which cost a third of the first frame to set up. The characters below
// always stand alone and are one column wide, so a text of nothing else needs neither.
// Everything else goes to the same code as before; test/build/ compares the two over all of these characters.

const plain = String.raw`\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC\u2713\u2717\u276F`;
const plainText = new RegExp(`^[${plain}]*$`);
const plainOrEscape = new RegExp(`^[\\u001B\\u0007${plain}]*$`);

/** @param {string} text */
export function isPlain(text) {
	return plainText.test(text);
}

const styledText = /^[^\u001B\u0080-\u009F]*(?:\u001B(?:\[[\d;]*m|\]8;;[ -~]*\u0007)[^\u001B\u0080-\u009F]*)*$/;

/** Whether a text has no sequences but styles' and links'. @param {string} text */
export function isStyled(text) {
	return styledText.test(text);
}

class PlainSegments {
	/** @param {string} text */
	constructor(text) {
		this.text = text;
	}

	*[Symbol.iterator]() {
		for (let index = 0; index < this.text.length; index++) yield {segment: this.text[index], index, input: this.text};
	}

	/** @param {number} [index] */
	containing(index = 0) {
		return index < 0 || index >= this.text.length ? undefined : {segment: this.text[index], index, input: this.text};
	}
}

/** @type {Intl.Segmenter | undefined} Made when the first text needs it. */
let segmenter;

/** Stands where the packages keep an `Intl.Segmenter`. */
export const graphemes = {
	/** @param {string} text */
	segment(text) {
		if (plainOrEscape.test(text)) return new PlainSegments(text);
		segmenter ??= new Intl.Segmenter();
		return segmenter.segment(text);
	},
};

/**
 * Stands where string-width keeps a regular expression over all of Unicode: such a one takes milliseconds merely to be
 * there, so it is made by the first text that needs it.
 *
 * @param {() => RegExp} make
 */
export function lazily(make) {
	/** @type {RegExp | undefined} */
	let pattern;
	const made = () => (pattern ??= make());
	return {
		/** @param {string} text */
		test: text => made().test(text),
		/** @param {string} text */
		[Symbol.search]: text => made()[Symbol.search](text),
		/** @param {string} text */
		[Symbol.match]: text => made()[Symbol.match](text),
	};
}
