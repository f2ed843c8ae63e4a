/** A capital letter and a colon part a text as a heading would: "Must know Java. Nice to have: Kotlin". */
const label =
	/(?<=[^\s(,:/&\u2013\u2014-])\s+(?=(?:Nice[ -]to[ -]have|Good[ -]to[ -]have|(?:Strongly )?Preferred|Preferably|Bonus(?: points)?|Desirable|Desired|Plus|Pluses|Optional|Ideally|Must[ -]have|Required|Mandatory|Von Vorteil|W\u00FCnschenswert|Idealerweise|Id\u00E9alement|Un plus|Valorable|Deseable)(?: (?:skills?|qualifications?|experience|requirements?))?\s?:\s)/gu;

/** A statement; several, where its text itself parts what is required from what is only wished for. No word is lost. */
export function partWishes(text: string): readonly string[] {
	if (!text.includes(':')) return [text];
	const parts = text.split(label);
	// A label within brackets speaks of what stands there.
	return parts.every(part => part.split('(').length === part.split(')').length) ? parts : [text];
}
