const arrowFinals = 'ABCDFH';
const rxvtArrowFinals = 'abcd';

/** The one spelling of a control sequence, null for those that are no keys of ours. */
export function nameSequence(parameters: string, final: string): string | null {
	const match = /^(?:(\d+)(?:;(\d+))?)?$/.exec(parameters);
	if (match === null) {
		return null;
	}

	const [, number = '1', modifier] = match;
	const held = modifier === undefined || modifier === '1' ? null : modifier;
	if (arrowFinals.includes(final) && number === '1') {
		return held === null ? `\u001B[${final}` : `\u001B[1;${held}${final}`;
	}

	if (final === 'Z') {
		return '\u001B[Z';
	}

	if (rxvtArrowFinals.includes(final)) {
		return `\u001B[1;2${final.toUpperCase()}`;
	}

	return final === '~' || final === '^' || final === '@' ? nameNumber(number, held ?? rxvtModifier(final)) : null;
}

function rxvtModifier(final: string): string | null {
	return final === '^' ? '5' : final === '@' ? '6' : null;
}

function nameNumber(number: string, held: string | null): string | null {
	const letter = {1: 'H', 7: 'H', 4: 'F', 8: 'F'}[number];
	if (letter !== undefined) {
		return held === null ? `\u001B[${letter}` : `\u001B[1;${held}${letter}`;
	}

	return ['3', '5', '6'].includes(number) ? `\u001B[${number}${held === null ? '' : `;${held}`}~` : null;
}

/** The one spelling of `ESC O`: arrows, Home and End in application mode, Enter of the keypad, rxvt's Ctrl-arrows. Null for F1 to F4. */
export function nameApplicationKey(final: string): string | null {
	if (arrowFinals.includes(final)) {
		return `\u001B[${final}`;
	}

	if (rxvtArrowFinals.includes(final)) {
		return `\u001B[1;5${final.toUpperCase()}`;
	}

	return final === 'M' ? '\r' : null;
}
