import type {BaseIssue} from 'valibot';
import {nearest} from '../text/nearest.js';
import {maxTextLength} from './definition.js';
import {kindOf, quote} from './describe-value.js';
import type {ValuePath} from './position.js';

/** What is wrong, and the way to the value that is. */
export type Finding = {readonly path: ValuePath; readonly part: 'key' | 'value'; readonly message: string; readonly hint: string | null; readonly isTextReadAsKey?: true};

type Issue = BaseIssue<unknown>;

/** The issues of a validation in plain words, one for each place. */
export function describeIssues(issues: readonly Issue[]): readonly Finding[] {
	const findings = new Map<string, Finding>();
	for (const {issue, path} of issues.flatMap((one) => innermost(one, []))) {
		const place = JSON.stringify(path);
		// A text that fails its pattern often fails the next check too: the first says enough.
		if (!findings.has(place)) findings.set(place, describe(issue, path));
	}
	return [...findings.values()];
}

/** Where one of several forms would do, those issues count that lie inside of the value: they are of the form that was meant. */
function innermost(issue: Issue, above: ValuePath): readonly {readonly issue: Issue; readonly path: ValuePath}[] {
	const path = [...above, ...(issue.path ?? []).map(({key}) => key as string | number)];
	const inside = Array.isArray(issue.input) ? [] : (issue.issues ?? []).filter((sub) => sub.path !== undefined || sub.issues !== undefined || sub.kind === 'validation');
	return inside.length === 0 ? [{issue, path}] : inside.flatMap((sub) => innermost(sub, path));
}

function describe(issue: Issue, path: ValuePath): Finding {
	const name = nameOf(path);
	const {input} = issue;
	const at = {path, part: 'value'} as const;
	if (issue.type === 'object' && issue.received === 'undefined' && input === undefined) return describeMissing(issue, path);
	switch (issue.message) {
		case 'empty':
			return describeEmpty(at, name);
		case 'address':
			return {...at, message: `${name} is ${quote(String(input))}, which is no web address.`, hint: 'It begins with http:// or https://, and has no spaces.'};
		case 'date':
			return {...at, message: `${name} is ${quote(String(input))}, which is no date.`, hint: 'Year, month and day, as 2023-01-31.'};
		case 'identifier':
			return {...at, message: `${name} is ${quote(String(input))}, which is no id.`, hint: 'An id is one word: letters, digits, hyphens.'};
		case 'alternatives':
			return {...at, message: 'A group of alternatives is empty.', hint: 'Write two skills or more, as [[go, python]].'};
		case 'integer':
		case 'number':
			return {...at, message: `${name} is ${kindOf(input)}.`, hint: 'A whole number, or text in quotes.'};
		default:
	}
	if (issue.type === 'max_length') return {...at, message: `${name} is longer than ${maxTextLength.toLocaleString('en')} characters.`, hint: 'One statement a line.'};
	const choices = choicesOf(issue);
	if (choices !== null) return describeChoice(at, name, input, choices);
	return describeType(at, name, issue);
}

function describeMissing(issue: Issue, path: ValuePath): Finding {
	const key = String(path.at(-1));
	const around = (issue.path?.at(-1) as {readonly input?: unknown} | undefined)?.input;
	const keys = typeof around === 'object' && around !== null ? Object.keys(around) : [];
	if (key === 'text' && keys.length === 1) {
		// "- Experience: two years" is a map to YAML.
		return {
			path: path.slice(0, -1),
			part: 'value',
			message: `The words before the colon were read as a key: ${quote(keys[0]!)}.`,
			hint: 'Put the whole text in quotes.',
			isTextReadAsKey: true,
		};
	}
	const meant = nearest(key, keys);
	return {path: path.slice(0, -1), part: 'value', message: `${quote(key)} is missing.`, hint: meant === null ? `Add it, as "${key}: …".` : `Is ${quote(meant)} meant to be it?`};
}

function describeChoice(at: Pick<Finding, 'path' | 'part'>, name: string, input: unknown, choices: readonly string[]): Finding {
	const meant = typeof input === 'string' ? nearest(input, choices) : null;
	const all = `One of ${choices.join(', ')}.`;
	return {...at, message: `${name} is ${typeof input === 'string' ? quote(input) : kindOf(input)}, which is none of its values.`, hint: meant === null ? all : `Did you mean "${meant}"? ${all}`};
}

/** Keys without which nothing is whole, wherever they stand. */
const neededKeys: ReadonlySet<string | number | undefined> = new Set(['title', 'name', 'text']);

function describeEmpty(at: Pick<Finding, 'path' | 'part'>, name: string): Finding {
	return {...at, message: `${name} is empty.`, hint: neededKeys.has(at.path.at(-1)) ? 'Write something: it is needed.' : 'Write something, or leave it out.'};
}

function describeType(at: Pick<Finding, 'path' | 'part'>, name: string, issue: Issue): Finding {
	const wanted = wantedKinds(issue);
	const {input} = issue;
	const {path} = at;
	if (input === null || input === undefined) return describeEmpty(at, name);
	const message = `${name} has to be ${wanted.join(' or ')}, not ${kindOf(input)}.`;
	if (wanted.includes('text') && (typeof input === 'number' || typeof input === 'boolean')) return {...at, message, hint: `Put it in quotes: "${String(input)}".`};
	if (path.at(-2) === 'oneOf' || path.at(-1) === 'oneOf') return {...at, message, hint: 'Write groups of skills, as [[go, python]].'};
	if (wanted.includes('a list')) return {...at, message, hint: 'Begin each line of it with "- ".'};
	return {...at, message, hint: null};
}

const kinds: Readonly<Record<string, string>> = {string: 'text', number: 'a number', object: 'a map', array: 'a list', picklist: 'one of its values', boolean: 'true or false'};

function wantedKinds(issue: Issue): readonly string[] {
	const types = issue.issues === undefined ? [issue.type] : issue.issues.flatMap((sub) => (sub.issues === undefined ? [sub.type] : sub.issues.map(({type}) => type)));
	return [...new Set(types.map((type) => kinds[type] ?? type))];
}

function choicesOf(issue: Issue): readonly string[] | null {
	if (issue.type !== 'picklist') return null;
	return [...(issue.expected ?? '').matchAll(/"([^"]+)"/gu)].map((match) => match[1]!);
}

/** How a message names a value: by its key, or by its place in the list that has a key. */
function nameOf(path: ValuePath): string {
	const last = path.at(-1);
	if (last === undefined) return 'A role';
	if (typeof last === 'string') return `"${last}"`;
	const list = path.findLast((step) => typeof step === 'string');
	return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of "${list}"`;
}
