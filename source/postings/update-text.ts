import {type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq} from 'yaml';
import type {RoleContent} from '../content/definition.js';
import {validateRole} from '../content/validate.js';
import {type Section, sections} from '../model/requirement.js';
import {cleanText} from '../text/clean.js';
import {companyName} from './file-name.js';
import {type Change, type Entry, planList, type Planned} from './update-list.js';

/** The company that the file's role has already, by itself or by the company.yaml beside it. */
export type KnownCompany = {readonly name: string | null; readonly hasPage: boolean};

/** Keys in the order of a role file; those that a person may have decided are only filled in. */
const facts = ['title', 'company', 'team', 'track', 'level', 'intake', 'source', 'location', 'posted', 'closes', 'employment', 'workplace', 'salary'] as const;
const decided: ReadonlySet<string> = new Set(['track', 'level']);

/**
 * Brings the text of a role file up to what its posting says now. Comments, tags, declared skills and keys of the person's
 * own stay, and so does what the posting does not state. Null where the file is written so that this cannot be done safely.
 *
 * @param overruled Keys that the person has set for this run.
 */
export function updateText(text: string, content: RoleContent, company: KnownCompany, overruled: ReadonlySet<string>): {readonly text: string; readonly changes: readonly Change[]; readonly stays: readonly string[]} | null {
	const document = parseDocument(text, {prettyErrors: false, logLevel: 'error', uniqueKeys: false});
	const root = document.contents;
	if (document.errors.length > 0 || !isMap(root) || root.has('requirements')) return null;
	const changes: Change[] = [];
	for (const key of facts) {
		if (decided.has(key) && !overruled.has(key) && root.get(key) != null) continue;
		changes.push(...(key === 'company' ? updateCompany(document, root, content, company) : updateFact(document, root, key, content[key])));
	}
	const stays: string[] = [];
	const plans = planLists(root, content);
	for (const [section, planned] of plans) applyPlan(document, root, section, planned, changes, stays);
	if (changes.length === 0) return {text, changes, stays};
	const written = toText(document, text);
	const again = parseDocument(written, {prettyErrors: false, logLevel: 'error'});
	return again.errors.length > 0 || validateRole(again.toJS({maxAliasCount: 100})).content === null ? null : {text: written, changes, stays};
}

function toText(document: Document, before: string): string {
	// As it was written: what an update did not change is not to show up as changed.
	const after = document.toString({lineWidth: 0, indentSeq: !/:[ \t]*\r?\n- /u.test(before), flowCollectionPadding: !/(?:^|[:,[{] *|- +)[[{](?=[^\s\]}])/mu.test(before)});
	return before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
}

function updateFact(document: Document, root: YAMLMap, key: string, value: string | number | null | undefined): readonly Change[] {
	if (value === undefined || value === null) return [];
	const after = String(value);
	const node = root.get(key, true);
	const old: unknown = isScalar(node) ? node.value : null;
	const before = typeof old === 'string' || typeof old === 'number' ? cleanText(String(old)) : null;
	if (before === after) return [];
	if (isScalar(node)) node.value = value;
	else insert(document, root, key, value);
	return [{key, before, after}];
}

function updateCompany(document: Document, root: YAMLMap, content: RoleContent, known: KnownCompany): readonly Change[] {
	const name = companyName(content);
	if (name === null) return [];
	const page = typeof content.company === 'object' && content.company !== null ? (content.company.url ?? null) : null;
	const node = root.get('company', true);
	if (known.name !== name) {
		if (isMap(node)) node.set('name', name);
		else if (isScalar(node)) node.value = name;
		else insert(document, root, 'company', content.company);
		return [{key: 'company', before: known.name, after: name}];
	}
	if (page === null || known.hasPage) return [];
	if (isMap(node)) node.set('url', page);
	else insert(document, root, 'company', {name, url: page});
	return [{key: 'company', before: name, after: `${name}, ${page}`}];
}

/** A new key stands where a role file has it: behind the ones that come before it. */
function insert(document: Document, root: YAMLMap, key: string, value: unknown): void {
	const existing = root.items.findIndex(pair => keyOf(pair) === key);
	if (existing >= 0) {
		root.set(key, document.createNode(value));
		return;
	}
	const order: readonly string[] = [...facts, 'tags', ...sections];
	const earlier = order.slice(0, order.indexOf(key));
	const after = root.items.findLastIndex(pair => earlier.includes(keyOf(pair)));
	root.items.splice(after + 1, 0, document.createPair(key, value) as (typeof root.items)[number]);
}

function keyOf({key}: Pair): string {
	return String(isScalar(key) ? key.value : key);
}

function listOf(root: YAMLMap, section: Section): YAMLSeq | null {
	const node = root.get(section, true);
	return isSeq(node) ? node : null;
}

function planLists(root: YAMLMap, content: RoleContent): readonly (readonly [Section, Planned])[] {
	const entries = sections.flatMap(section => (listOf(root, section)?.items ?? []).map((node): Entry => ({section, node, text: textOf(node), isOwn: isOwn(node)})));
	const wanted = sections.flatMap(section => (content[section] ?? []).map(one => ({section, text: typeof one === 'string' ? one : one.text})));
	return planList(entries, wanted);
}

function textOf(node: unknown): string | null {
	const value: unknown = isMap(node) ? node.get('text') : isScalar(node) ? node.value : null;
	return typeof value === 'string' ? cleanText(value) : null;
}

/** Whether a person has written something to it: a comment, or what it declares. */
function isOwn(node: unknown): boolean {
	if (isMap(node)) return true;
	return isScalar(node) ? Boolean(node.comment) || Boolean(node.commentBefore) : true;
}

function applyPlan(document: Document, root: YAMLMap, section: Section, {items, changes: planned, stays: kept}: Planned, changes: Change[], stays: string[]): void {
	const list = listOf(root, section);
	changes.push(...planned);
	stays.push(...kept);
	if (planned.length === 0) return;
	const nodes = items.map(({node, text}) => {
		if (node === null) return document.createNode(text);
		const before = textOf(node);
		if (before === null || before === text) return node;
		if (isMap(node)) node.set('text', text);
		else if (isScalar(node)) node.value = text;
		return node;
	});
	if (list !== null) list.items = nodes;
	else if (nodes.length > 0) {
		insert(document, root, section, []);
		const made = listOf(root, section);
		if (made !== null) {
			made.flow = false;
			made.items = nodes;
		}
	}
	if (nodes.length === 0 && list !== null && !list.comment && !list.commentBefore) root.delete(section);
}
