import {type HeadingKind, recogniseHeading} from '../recognition/index.js';

const label = /^(?<label>[^:.\u2013\u2014]{3,40}?)(?::| [\u2013\u2014-])\s+(?<rest>\S.*)$/u;

/** A heading and what it heads on one line: "Requirements: Go". A subject ("Education: a degree") belongs to what is said of it. */
export function readLabel(text: string): {readonly kind: HeadingKind; readonly label: string; readonly rest: string} | null {
	const {label: said = '', rest = ''} = label.exec(text)?.groups ?? {};
	const heading = said === '' ? null : recogniseHeading(said);
	if (heading === null || !heading.isWhole || heading.isTopic || heading.kind === 'summary') return null;
	return {kind: heading.kind, label: said, rest};
}
