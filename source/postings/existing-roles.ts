import nodeFs from 'node:fs';
import type {RoleContent} from '../content/definition.js';
import {readPathSource} from '../content/read-source.js';
import {createTell} from '../content/tell.js';
import type {Problem} from '../model/catalog.js';
import {sections} from '../model/requirement.js';
import {fold} from '../text/fold.js';
import {companyName} from './file-name.js';
import type {KnownCompany} from './update-text.js';

/** A role that a folder holds. `isEditable`: it is alone in a YAML file, which can be brought up to date. */
export type ExistingRole = {readonly path: string; readonly content: RoleContent; readonly company: KnownCompany; readonly isEditable: boolean};

/** The roles of a folder, and what is wrong there; nothing where there is no such folder yet. */
export function readExistingRoles(folder: string): {readonly roles: readonly ExistingRole[]; readonly problems: readonly Problem[]} {
	if (!nodeFs.existsSync(folder)) return {roles: [], problems: []};
	const problems: Problem[] = [];
	const tell = createTell(problem => problems.push(problem));
	const {roles} = readPathSource(folder, folder, nodeFs, tell);
	return {
		roles: roles.map(({content, file, relative, company}) => {
			const own = typeof content.company === 'object' && content.company !== null ? content.company : null;
			const page = own?.url ?? (company !== null && (companyName(content) ?? company.name) === company.name ? company.url : null) ?? null;
			return {path: file, content, company: {name: companyName(content) ?? company?.name ?? null, hasPage: page !== null}, isEditable: relative !== null && /\.ya?ml$/iu.test(file)};
		}),
		problems: problems.filter(({severity, message}) => severity === 'error' && message !== 'The folder holds no content.'),
	};
}

/**
 * For each imported role the existing one that it is: the one with the same link, else one of the same company and title
 * (and team and place, where both state them) that no other of them claims by its link. None is claimed twice.
 */
export function matchRoles(imported: readonly RoleContent[], existing: readonly ExistingRole[]): ReadonlyMap<RoleContent, ExistingRole> {
	const matches = new Map<RoleContent, ExistingRole>();
	const claimed = new Set<ExistingRole>();
	const byLink = new Map(existing.flatMap(role => (role.content.source == null ? [] : [[plainLink(role.content.source), role] as const])));
	for (const content of imported) {
		const role = content.source == null ? undefined : byLink.get(plainLink(content.source));
		if (role === undefined || claimed.has(role)) continue;
		claimed.add(role);
		matches.set(content, role);
	}
	const byName = new Map<string, ExistingRole[]>();
	for (const role of existing) {
		if (claimed.has(role)) continue;
		const key = nameKey(role.company.name, role.content.title);
		byName.set(key, [...(byName.get(key) ?? []), role]);
	}
	// Twins without a link: each goes to its own file as long as its words are the same, only then to the likeliest.
	for (const isSame of [true, false]) {
		for (const content of imported) {
			if (matches.has(content)) continue;
			const named = byName.get(nameKey(companyName(content), content.title))?.filter(one => !claimed.has(one) && agrees(content.team, one.content.team) && agrees(content.location, one.content.location)).slice(0, mostTwins) ?? [];
			const role = isSame ? named.find(one => statements(one.content) === statements(content)) : likeliest(content, named);
			if (role === undefined) continue;
			claimed.add(role);
			matches.set(content, role);
		}
	}
	return matches;
}

/** Roles of one name that are compared with each other. */
const mostTwins = 50;

/** The one that says most of the same; the first of several. */
function likeliest(content: RoleContent, roles: readonly ExistingRole[]): ExistingRole | undefined {
	const said = new Set(statements(content).split('\n'));
	const shared = roles.map(role => statements(role.content).split('\n').filter(line => said.has(line)).length);
	return roles[shared.indexOf(Math.max(...shared))];
}

/** What a role says, a line a statement, each with its section. */
function statements(content: RoleContent): string {
	return sections.flatMap(section => (content[section] ?? []).map(one => `${section} ${typeof one === 'string' ? one : one.text}`)).join('\n');
}

function nameKey(company: string | null, title: string): string {
	return `${fold(company ?? '')}\n${fold(title)}`;
}

function agrees(one: string | null | undefined, other: string | null | undefined): boolean {
	return one == null || other == null || fold(one) === fold(other);
}

/** An address without what differs from visit to visit. */
function plainLink(link: string): string {
	if (!URL.canParse(link)) return link;
	const url = new URL(link);
	url.hash = '';
	const passing = Array.from(url.searchParams.keys()).filter(name => /^(?:utm_.*|gh_src|lever-source|src|ref)$/iu.test(name));
	for (const name of passing) url.searchParams.delete(name);
	return url.href.replace(/^http:/u, 'https:').replace(/\/$/u, '');
}
