import type {RoleContent} from '../content/definition.js';
import {sections} from '../model/requirement.js';
import {fold} from '../text/fold.js';
import type {ExistingRole} from './existing-roles.js';
import {companyName} from './file-name.js';
import {plainLink} from '../text/plain-link.js';

/** What an imported role is in a folder: a role that is there, or null for none. `reason`: how that was told where it was not plain. */
export type Match = {readonly role: ExistingRole | null; readonly reason: string | null};

/** Two of one name or link say much of the same when one says at least this part of the other. */
const alike = 0.5;
/** Roles of one name or link that are compared with each other. */
const mostTwins = 50;

type Pair = {readonly content: RoleContent; readonly role: ExistingRole; readonly part: number};
type Candidates = (content: RoleContent) => readonly ExistingRole[];

/**
 * For each imported role the existing one that it is, none of them taken twice. The one with the same link; of several, as
 * where a page gives its own address to all its postings, the one of the same name, else one that says much of the same. Else
 * the one of the same company and title (and team and place, where both state them), unless both have a link: two links are
 * two roles. Of several of one name it is the one that says much of the same; where none does, it is a new one.
 */
export function matchRoles(imported: readonly RoleContent[], existing: readonly ExistingRole[]): ReadonlyMap<RoleContent, Match> {
	const taken = new Map<RoleContent, ExistingRole>();
	const claimed = new Set<ExistingRole>();
	const reasons = new Map<RoleContent, string>();
	const linkOf = once((content: RoleContent) => (content.source == null ? null : plainLink(content.source)));
	const nameOf = once((content: RoleContent) => nameKey(companyName(content), content.title));
	const saidIn = once(statements);
	const wordsOf = once((content: RoleContent) => [...saidIn(content)].join('\n'));
	const free = (roles: readonly ExistingRole[]): readonly ExistingRole[] => roles.filter(role => !claimed.has(role));
	const claim = (content: RoleContent, role: ExistingRole): void => {
		taken.set(content, role);
		claimed.add(role);
	};
	const claimBest = (contents: readonly RoleContent[], candidates: Candidates, least: number): void => {
		const pairs = contents.filter(content => !taken.has(content)).flatMap(content => free(candidates(content)).slice(0, mostTwins).map((role): Pair => ({content, role, part: commonPart(saidIn(content), saidIn(role.content))})));
		for (const {content, role, part} of pairs.sort((one, other) => other.part - one.part)) {
			if (part >= least && !taken.has(content) && !claimed.has(role)) claim(content, role);
		}
	};

	const byLink = groupBy(existing, ({content}) => linkOf(content));
	for (const [link, contents] of groupBy(imported, linkOf)) {
		const roles = byLink.get(link) ?? [];
		if (roles.length === 0) continue;
		const ofName = groupBy(roles, role => nameKey(role.company.name, role.content.title));
		const named: Candidates = content => (ofName.get(nameOf(content)) ?? []).filter(role => agrees(content, role));
		claimSame(contents, named);
		claimBest(contents, named, 0);
		const [content, role] = [contents[0], roles[0]];
		if (contents.length === 1 && roles.length === 1 && content !== undefined && role !== undefined && !taken.has(content)) claim(content, role);
		else claimBest(contents, () => roles, alike);
	}

	const byName = groupBy(free(existing), role => nameKey(role.company.name, role.content.title));
	const named: Candidates = content => (byName.get(nameOf(content)) ?? []).filter(role => (linkOf(content) === null || linkOf(role.content) === null) && agrees(content, role));
	const left = imported.filter(content => !taken.has(content));
	const counts = new Map(left.map(content => [content, named(content).length]));
	claimSame(left, named);
	claimBest(left, named, alike);
	for (const content of left) {
		const count = counts.get(content) ?? 0;
		const [role, more] = taken.has(content) ? [] : free(named(content));
		if (role !== undefined && more === undefined) claim(content, role);
		if (count < 2) continue;
		reasons.set(content, taken.has(content) ? `of the ${count} roles of its company and title it is the likeliest` : `it says something else than the ${count} roles of its company and title`);
	}
	return new Map(imported.map(content => [content, {role: taken.get(content) ?? null, reason: reasons.get(content) ?? null}]));

	/** Word for word the same, first of all: then it does not matter how many there are. */
	function claimSame(contents: readonly RoleContent[], candidates: Candidates): void {
		for (const content of contents) {
			const same = taken.has(content) ? undefined : candidates(content).find(role => !claimed.has(role) && wordsOf(role.content) === wordsOf(content));
			if (same !== undefined) claim(content, same);
		}
	}
}

/** What a role says, whatever its section. */
function statements(content: RoleContent): ReadonlySet<string> {
	return new Set(sections.flatMap(section => (content[section] ?? []).map(one => (typeof one === 'string' ? one : one.text))));
}

function commonPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const common = [...one].filter(text => other.has(text)).length;
	return common / Math.max(1, Math.min(one.size, other.size));
}

function nameKey(company: string | null, title: string): string {
	return `${fold(company ?? '')}\n${fold(title)}`;
}

/** Whether team and place are the same, as far as both state them. */
function agrees(one: RoleContent, {content: other}: ExistingRole): boolean {
	return (['team', 'location'] as const).every(key => one[key] == null || other[key] == null || fold(one[key]) === fold(other[key]));
}

/** What has no key is in no group. */
function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): ReadonlyMap<string, readonly Value[]> {
	const groups = new Map<string, Value[]>();
	for (const value of values) {
		const key = keyOf(value);
		if (key === null) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}

function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return key => {
		const value = known.get(key);
		if (value !== undefined) return value;
		const made = make(key);
		known.set(key, made);
		return made;
	};
}
