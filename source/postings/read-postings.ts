import {parseJson} from '../content/parse-json.js';
import {readTextPostings, type TextPosting} from '../content/markdown-postings.js';
import {textPostingFacts, unreadFacts} from '../content/parse-markdown.js';
import {placeBlocks} from '../content/place-blocks.js';
import {companyOf, dateOf, noDay} from './facts.js';
import {findObjects} from './find-objects.js';
import {ashby} from './formats/ashby.js';
import {campus, sectionFieldsOf} from './formats/campus.js';
import {greenhouse} from './formats/greenhouse.js';
import {jobPosting, readJobPosting, resolveReferences} from './formats/job-posting.js';
import {jsonResume} from './formats/json-resume.js';
import {lever} from './formats/lever.js';
import {htmlBlocks} from './html-blocks.js';
import {field, isObject, type JsonObject, textOf} from './json.js';
import {readPage} from './page.js';
import {type JsonFormat, nothingStated, type Posting, type SourceContext} from './posting.js';

/** What a text turned out to be. `problem`: why nothing of it could be read. */
export type ReadSource = {
	/** For the report, as in "Greenhouse, 3 postings". */
	readonly format: string | null;
	readonly postings: readonly Posting[];
	/** Postings that are left out, each with the reason. */
	readonly skipped: readonly string[];
	readonly notes: readonly string[];
	readonly problem: {readonly message: string; readonly hint: string | null} | null;
};

/** The formats of JSON, the surest first. */
const jsonFormats: readonly JsonFormat[] = [jobPosting, lever, ashby, greenhouse, jsonResume, campus];

/** Postings that are read of one source; the largest boards have some thousands. */
const mostPostings = 20_000;

/** Why words are no posting. */
const noHeading = 'None of its headings is known to stand over requirements, as "Requirements" or "What you will do" do.';

const nothing: ReadSource = {format: null, postings: [], skipped: [], notes: [], problem: null};

/** Reads postings from a text of any of the formats, which shows in the text itself. Never throws. */
export function readPostings(raw: string, context: SourceContext): ReadSource {
	const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
	const start = text.slice(0, 2000).trimStart();
	if (start.startsWith('{') || start.startsWith('[')) {
		const read = readJson(text, context);
		// A line of Markdown may begin with a bracket too.
		return read.problem === null || !/^\[[^\]"{]*\]\(/u.test(start) ? read : readText(text);
	}
	if (/^<(?:!doctype|html|head|body|!--|script|div|p|h[1-6]|main|article|section|ul|\?xml)\b/iu.test(start)) return readHtmlPage(text, context);
	return readText(text);
}

function readJson(text: string, context: SourceContext): ReadSource {
	const {values, problems} = parseJson(text);
	const [problem] = problems;
	if (values.length === 0 && problem !== undefined) {
		const place = problem.line === null ? '' : ` (line ${problem.line}, column ${problem.column})`;
		return {...nothing, problem: {message: `${problem.message}${place}`, hint: 'It may have been cut short on its way: save it once more.'}};
	}
	const read = readObjects(values.map(({value}) => value), context);
	return problem === undefined ? read : {...read, notes: [...read.notes, `${problems.length === 1 ? 'One line is' : `${problems.length} lines are`} no valid JSON.`]};
}

function readObjects(values: readonly unknown[], context: SourceContext): ReadSource {
	const all = values.flatMap(value => findObjects(value, object => formatOf(object) !== null));
	const found = all.slice(0, mostPostings);
	const ids = idsOf(values);
	const names = new Set<string>();
	const postings: Posting[] = [];
	const skipped: string[] = [];
	let untitled = found.length === 0 ? 0 : passedOver(values);
	for (const object of found) {
		const format = formatOf(object);
		const read = format?.read(format === jobPosting ? resolveReferences(object, ids) : object, context) ?? null;
		if (format === null) continue;
		names.add(format.name);
		if (read === null) {
			untitled++;
			continue;
		}
		if (typeof read === 'string') skipped.push(read);
		else postings.push(read);
	}
	return {...nothing, format: names.size === 0 ? null : [...names].join(', '), postings, skipped, notes: [...tooMany(all.length), ...withoutTitle(untitled)]};
}

function tooMany(count: number): readonly string[] {
	return count <= mostPostings ? [] : [`It holds ${count.toLocaleString('en')} postings; the first ${mostPostings.toLocaleString('en')} are read.`];
}

function withoutTitle(count: number): readonly string[] {
	return count === 0 ? [] : [`${count === 1 ? 'One entry beside or among the postings has' : `${count} entries beside or among the postings have`} no title, or no words of a posting, and ${count === 1 ? 'is' : 'are'} left out.`];
}

/** How many entries of the lists that hold postings are none themselves. */
function passedOver(values: readonly unknown[]): number {
	const lists = [values, ...values, ...values.flatMap(value => (isObject(value) ? Object.values(value) : []))].filter(list => Array.isArray(list));
	return lists.reduce((sum, list) => {
		const entries = list.filter(one => isObject(one));
		const others = entries.filter(one => findObjects(one, object => formatOf(object) !== null).length === 0);
		return sum + (others.length < entries.length ? others.length : 0);
	}, 0);
}

function formatOf(object: JsonObject): JsonFormat | null {
	return jsonFormats.find(format => format.fits(object)) ?? null;
}

function idsOf(values: readonly unknown[]): ReadonlyMap<string, JsonObject> {
	const named = values.flatMap(value => findObjects(value, object => textOf(field(object, '@id')) !== null && Object.keys(object).length > 1));
	return new Map(named.map(object => [textOf(field(object, '@id')) ?? '', object]));
}

/** A page: what it says to machines, else what its scripts hold, else its words. */
function readHtmlPage(html: string, context: SourceContext): ReadSource {
	const page = readPage(html);
	const here: SourceContext = {address: page.address ?? context.address};
	const notes = page.broken === 0 ? [] : [`${page.broken} of its blocks of JSON-LD cannot be read.`];
	const linked = page.data.filter(({isLinked}) => isLinked).map(({value}) => value);
	const other = page.data.filter(({isLinked}) => !isLinked).map(({value}) => value);
	const described = linked.flatMap(value => findObjects(value, jobPosting.fits));
	if (described.length > 0) {
		const ids = idsOf(linked);
		const lists = other.flatMap(value => findObjects(value, object => sectionFieldsOf(object).length > 0));
		const postings = described.slice(0, mostPostings).flatMap(object => {
			const title = textOf(field(object, 'title'));
			const same = lists.find(list => textOf(field(list, 'title')) === title || textOf(field(list, 'postingTitle')) === title) ?? (lists.length === 1 && described.length === 1 ? lists[0] : undefined);
			return readJobPosting(resolveReferences(object, ids), here, same ?? null) ?? [];
		});
		const untitled = Math.min(described.length, mostPostings) - postings.length;
		return {...nothing, format: jobPosting.name, postings, notes: [...notes, ...tooMany(described.length), ...withoutTitle(untitled)]};
	}
	const fromScripts = readObjects(other, here);
	if (fromScripts.postings.length > 0 || fromScripts.skipped.length > 0) return {...fromScripts, notes: [...notes, ...fromScripts.notes]};
	const words = readWords(html, page.title, here);
	return {...words, notes: [...notes, ...words.notes]};
}

/** A page that says nothing to machines: its first heading is the title, its headings decide. */
function readWords(html: string, pageTitle: string | null, {address}: SourceContext): ReadSource {
	const notes: string[] = [];
	const blocks = htmlBlocks(html, note => notes.push(note));
	const first = blocks.findIndex(({kind}) => kind === 'heading');
	const heading = blocks[first];
	const title = heading?.kind === 'heading' && heading.level <= 2 ? heading.text : pageTitle;
	const body = heading?.text === title ? blocks.slice(first + 1) : blocks;
	if (title === null || !placeBlocks(body).requirements.some(({isItem}) => isItem)) return blocks.length === 0 ? nothing : {...nothing, notes: [noHeading]};
	return {...nothing, format: 'HTML page', postings: [{...nothingStated, title, source: address, blocks: body, notes: [...notes, 'The page has no data for machines: title and sections are read from its headings.']}]};
}

function readText(text: string): ReadSource {
	const {postings, outside, isCut} = readTextPostings(text);
	if (postings.length === 0 && text.trim() !== '') return {...nothing, notes: [noHeading]};
	const isMarkdown = /^(?: {0,3}#{1,6}[ \t]|\*\*[^*]+\*\*:?\s*$| {0,3}[=-]{3,}[ \t]*$)/mu.test(text.slice(0, 100_000));
	const format = postings.length === 0 ? null : !isMarkdown ? 'plain text' : postings.some(({company}) => company !== null) ? 'Markdown of the README form' : 'Markdown';
	const [first] = outside;
	const notes = first === undefined ? [] : [`${outside.length === 1 ? 'One line stands' : `${outside.length} lines stand`} outside of every posting: "${first.text.slice(0, 80)}"`];
	return {...nothing, format, postings: postings.map(toPosting), notes: isCut ? [...notes, 'It is longer than any list of postings; not all of it is read.'] : notes};
}

function toPosting(read: TextPosting): Posting {
	const facts = textPostingFacts(read);
	const company = facts['company'];
	const text = (key: string): string | null => textOf(facts[key]);
	const {level, intake, team} = facts as {level?: Posting['level']; intake?: Posting['intake']; team?: string};
	return {
		...nothingStated,
		title: text('title') ?? read.title,
		company: isObject(company) ? companyOf(textOf(company['name']), textOf(company['url'])) : companyOf(textOf(company)),
		team: team ?? null,
		level: level ?? null,
		intake: intake ?? null,
		source: text('source'),
		location: text('location'),
		posted: text('posted') ?? dateOf(read.facts.get('posted')),
		closes: text('closes') ?? dateOf(read.facts.get('closes')),
		employment: text('employment'),
		workplace: text('workplace'),
		salary: text('salary'),
		blocks: read.body,
		notes: unreadFacts(read).flatMap(({key, text: said}) => (key === 'posted' || key === 'closes' ? (dateOf(said) === null ? [noDay(said)] : []) : [`The ${key === 'source' ? 'link' : key} "${said.slice(0, 60)}" is none that is known, and is left out.`])),
	};
}
