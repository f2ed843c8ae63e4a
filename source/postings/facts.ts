import {isDate, isWebAddress} from '../content/formats.js';
import {field, firstText, isObject, type JsonObject, listOf, objectOf, textOf} from './json.js';

const employments: ReadonlyMap<string, string> = new Map([
	['fulltime', 'Full-time'],
	['parttime', 'Part-time'],
	['contractor', 'Contract'],
	['contract', 'Contract'],
	['temporary', 'Temporary'],
	['intern', 'Internship'],
	['internship', 'Internship'],
	['volunteer', 'Volunteer'],
	['perdiem', 'Per diem'],
]);

const workplaces: ReadonlyMap<string, string | null> = new Map([
	['onsite', 'On site'],
	['hybrid', 'Hybrid'],
	['remote', 'Remote'],
	['full', 'Remote'],
	['fullyremote', 'Remote'],
	['telecommute', 'Remote'],
	['true', 'Remote'],
	['unspecified', null],
	['none', null],
	['false', null],
	['no', null],
]);

/** FULL_TIME, FullTime, ["Full-time"]: one way to say it; other words stay as they are. */
export function employmentOf(value: unknown): string | null {
	const said = listOf(value).flatMap(one => textOf(one) ?? []);
	const texts = said.map(text => employments.get(text.toLowerCase().replaceAll(/[\s_-]/gu, '')) ?? text).filter(text => text.toUpperCase() !== 'OTHER');
	return joined(texts, ', ');
}

/** remote, OnSite, TELECOMMUTE; null for what says that it is not said. */
export function workplaceOf(value: unknown): string | null {
	const text = textOf(typeof value === 'boolean' ? String(value) : value);
	if (text === null) return null;
	const known = workplaces.get(text.toLowerCase().replaceAll(/[\s_-]/gu, ''));
	return known === undefined ? text : known;
}

/** An http or https address, with `base` for one that is relative. */
export function addressOf(value: unknown, base: string | null = null): string | null {
	if (typeof value !== 'string' || value.length > 2000) return null;
	const text = value.trim();
	if (isWebAddress(text)) return text;
	if (base === null || !text.startsWith('/') || !URL.canParse(text, base)) return null;
	const {href} = new URL(text, base);
	return isWebAddress(href) ? href : null;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A day as an ISO date: of ISO dates and times, "January 5, 2024", "5 Jan 2024", milliseconds. Null for anything less than a day. */
export function dateOf(value: unknown): string | null {
	if (typeof value === 'number') {
		const day = new Date(value);
		return value > 1e11 && !Number.isNaN(day.getTime()) ? day.toISOString().slice(0, 10) : null;
	}
	const text = textOf(value);
	if (text === null) return null;
	const iso = /^\d{4}-\d{2}-\d{2}/u.exec(text)?.[0];
	if (iso !== undefined) return isDate(iso) ? iso : null;
	const loose = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
	const written = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/iu.exec(text) ?? /^(?<day>\d{1,2})\.? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})\b/iu.exec(text);
	const [year, month, day] =
		loose !== null ? [loose[1], Number(loose[2]), loose[3]] : written?.groups === undefined ? [written?.[3], monthOf(written?.[1]), written?.[2]] : [written.groups['year'], monthOf(written.groups['month']), written.groups['day']];
	if (year === undefined || day === undefined || month === 0) return null;
	const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(date) ? date : null;
}

/** The day that the first of these fields states. What they say that is no whole day is told, since nothing of it is taken. */
export function statedDay(object: JsonObject, names: readonly string[], tell: (note: string) => unknown): string | null {
	for (const name of names) {
		const day = dateOf(field(object, name));
		if (day !== null) return day;
	}
	const other = firstText(object, ...names);
	if (other !== null) tell(noDay(other));
	return null;
}

/** What a report says of a date that is not taken. */
export function noDay(text: string): string {
	return `The date "${text.slice(0, 40)}" names no whole day, and is left out.`;
}

function monthOf(name: string | undefined): number {
	return name === undefined ? 0 : months.findIndex(month => month.startsWith(name.toLowerCase())) + 1;
}

/** "100,000–150,000 USD per year", of what is stated of it. */
export function salaryOf({min, max, currency, unit}: {readonly min: unknown; readonly max: unknown; readonly currency: unknown; readonly unit: string | null}): string | null {
	const amounts = [min, max].map(amount => (typeof amount === 'string' && /^\d+(?:\.\d+)?$/u.test(amount) ? Number(amount) : amount)).filter((amount): amount is number => typeof amount === 'number' && Number.isFinite(amount) && amount > 0);
	if (amounts.length === 0) return null;
	const range = [...new Set(amounts)].map(amount => amount.toLocaleString('en', {maximumFractionDigits: 2})).join('\u2013');
	return [range, textOf(currency), unit].filter(part => part !== null).join(' ');
}

/** The places of schema.org: Place objects, addresses, texts; one or many. */
export function placesOf(value: unknown): string | null {
	return joined(listOf(value).flatMap(place => placeOf(place) ?? []), '; ');
}

function placeOf(place: unknown): string | null {
	if (!isObject(place)) return textOf(place);
	const address = field(place, 'address');
	if (!isObject(address)) return textOf(address) ?? textOf(field(place, 'name'));
	const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(key => nameOf(field(address, key)) ?? []);
	return joined(parts, ', ') ?? textOf(field(place, 'name'));
}

/** A text, or the name of an object. */
export function nameOf(value: unknown): string | null {
	return textOf(value) ?? textOf(field(objectOf(value), 'name'));
}

/** Texts as one, each once; null where there are none. */
export function joined(texts: readonly (string | null)[], separator: string): string | null {
	const said = [...new Set(texts.filter(text => text !== null))];
	return said.length === 0 ? null : said.join(separator);
}

/** The part of an address that names the employer on a board: `acme` of jobs.lever.co/acme/1. Null for other hosts. */
export function boardOf(address: string | null, hosts: RegExp, part = 1): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const {hostname, pathname} = new URL(address);
	if (!hosts.test(hostname)) return null;
	const name = pathname.split('/')[part] ?? '';
	try {
		return textOf(decodeURIComponent(name));
	} catch {
		return textOf(name);
	}
}

/** Where an object holds a name, as a company for a posting. */
export function companyOf(name: string | null, url: string | null = null): {readonly name: string; readonly url: string | null} | null {
	return name === null ? null : {name, url};
}
