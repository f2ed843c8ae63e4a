/** Whether it is a web address that can be opened: http or https, with a host, without spaces or controls. */
export function isWebAddress(text: string): boolean {
	// Besides spaces, everything that URL parsers drop or escape without a word.
	// eslint-disable-next-line no-control-regex -- these are what must not be in it
	if (/[\s\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069"<>\\^`{|}]/u.test(text)) return false;
	if (!URL.canParse(text)) return false;
	const {protocol, hostname} = new URL(text);
	return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}

/** Whether an ISO date (2023-01-31) is a day of the calendar. */
export function isDate(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What the id of a track or skill looks like. No flags: JSON Schema knows none. */
export const identifierPattern = /^[^\s,:"'|]+$/;
