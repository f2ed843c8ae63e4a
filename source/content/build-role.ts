import {type Requirement, type Section, sections, type Weight} from '../model/requirement.js';
import type {Link, Role} from '../model/role.js';
import type {Track} from '../model/track.js';
import {type Declared, type Dictionary, recogniseRequirement, recogniseTrack} from '../recognition/index.js';
import {cleanText} from '../text/clean.js';
import {nearest} from '../text/nearest.js';
import {whatToDeclare} from './declare.js';
import type {CompanyContent, PrintedRequirementContent, RequirementContent, RoleContent} from './definition.js';
import type {Finding} from './describe-issue.js';
import {quote} from './describe-value.js';
import {identifierPattern} from './formats.js';
import type {ValuePath} from './position.js';

/** What roles are recognised with in one run. */
export type Knowledge = {
	readonly dictionary: Dictionary;
	readonly tracks: readonly Track[];
	/** What plain statements were recognised as, by section and text: postings have many in common. */
	readonly recognised: Map<string, Requirement>;
};

/** The name and pages of a role's company: its own, else those of the company.yaml beside it. */
export function companyOf(content: RoleContent, beside: CompanyContent | null): {readonly name: string | null; readonly links: readonly Link[]} {
	const own = typeof content.company === 'string' ? {name: content.company} : (content.company ?? null);
	const name = clean(own?.name ?? beside?.name);
	const pages = own !== null && clean(own.name) !== clean(beside?.name) ? own : {...beside, ...own};
	const links = [...(pages.url == null || name === null ? [] : [{name, url: pages.url}]), ...(pages.links ?? []), ...(content.companyLinks ?? [])];
	return {name, links: links.map((link) => ({name: cleanText(link.name), url: link.url}))};
}

/** A role from what its file says, made whole by recognition. What the file does not say is null. */
export function buildRole(id: string, content: RoleContent, beside: CompanyContent | null, knowledge: Knowledge): Role {
	const company = companyOf(content, beside);
	const title = cleanText(content.title);
	return {
		id,
		title,
		company: company.name,
		team: clean(content.team),
		track: content.track ?? recogniseTrack(title, knowledge.tracks),
		level: content.level ?? null,
		intake: typeof content.intake === 'string' ? cleanText(content.intake) : (content.intake ?? null),
		source: content.source ?? null,
		location: clean(content.location),
		posted: content.posted ?? null,
		closes: content.closes ?? null,
		employment: clean(content.employment),
		workplace: clean(content.workplace),
		salary: clean(content.salary == null ? null : String(content.salary)),
		tags: (content.tags ?? []).map(cleanText),
		companyLinks: company.links,
		requirements: [
			...sections.flatMap((section) => (content[section] ?? []).map((requirement) => fromContent(requirement, section, knowledge))),
			...(content.requirements ?? []).map((requirement) => fromPrinted(requirement, knowledge.dictionary)),
		],
	};
}

/** Tracks and skills that a role names and nobody declares. The role may be wrong otherwise: what has not the right form names nothing. */
export function findUnknownNames(content: Readonly<Record<string, unknown>>, {dictionary, tracks}: Knowledge): readonly Finding[] {
	const findings: Finding[] = [];
	const {track} = content;
	if (isId(track) && !tracks.some(({id}) => id === track)) findings.push(unknownName(['track'], 'track', track, tracks.map(({id}) => id)));
	const look = (ids: unknown, path: ValuePath): void => {
		for (const [at, id] of listOf(ids).entries()) if (isId(id) && !dictionary.skills.has(id)) findings.push(unknownName([...path, at], 'skill', id, dictionary.skills.keys()));
	};
	for (const section of [...sections, 'requirements'] as const) {
		for (const [index, requirement] of listOf(content[section]).entries()) {
			if (typeof requirement !== 'object' || requirement === null) continue;
			const {skills, not, oneOf} = requirement as Readonly<Record<string, unknown>>;
			look(skills, [section, index, 'skills']);
			look(not, [section, index, 'not']);
			for (const [group, ids] of listOf(oneOf).entries()) look(ids, [section, index, 'oneOf', group]);
		}
	}
	return findings;
}

function isId(value: unknown): value is string {
	return typeof value === 'string' && identifierPattern.test(value);
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** A name that is not among those there are. */
export function unknownName(path: ValuePath, kind: 'track' | 'skill', id: string, known: Iterable<string>): Finding {
	const meant = nearest(id, known);
	const where = `Declare it in ${kind}s.yaml.`;
	return {path, part: 'value', message: `There is no ${kind} ${quote(id)}.`, hint: meant === null ? where : `Did you mean "${meant}"? Otherwise: ${where.charAt(0).toLowerCase()}${where.slice(1)}`};
}

function clean(text: string | null | undefined): string | null {
	return text == null ? null : cleanText(text);
}

function fromContent(content: RequirementContent, section: Section, {dictionary, recognised}: Knowledge): Requirement {
	if (typeof content === 'string') {
		const key = `${section} ${content}`;
		const known = recognised.get(key);
		if (known !== undefined) return known;
		const requirement = recogniseRequirement(cleanText(content), section, dictionary);
		recognised.set(key, requirement);
		return requirement;
	}
	const {text, weight, skills, not, oneOf} = content;
	return recogniseRequirement(cleanText(text), section, dictionary, declare(weight, skills ?? [], not ?? [], oneOf ?? []));
}

/**
 * A requirement as it is printed lists all its skills: what was declared follows from the list. Skills that this content
 * does not have came with another one and are left to the words.
 */
function fromPrinted({section, text: raw, weight, skills, not, oneOf}: PrintedRequirementContent, dictionary: Dictionary): Requirement {
	const text = cleanText(raw);
	const listed = (skills ?? []).filter((skill) => typeof skill !== 'string');
	const names = (skills ?? []).filter((skill) => typeof skill === 'string');
	const byHand = declare(weight, names, not ?? [], oneOf ?? []);
	if (skills == null || names.length > 0 || not != null || oneOf != null) return recogniseRequirement(text, section, dictionary, byHand);
	const known = listed.filter(({id}) => dictionary.skills.has(id));
	return recogniseRequirement(text, section, dictionary, whatToDeclare(text, section, weight ?? null, known, dictionary));
}

function declare(weight: Weight | null | undefined, skills: readonly string[], not: readonly string[], oneOf: readonly (readonly string[])[]): Declared {
	return {...(weight == null ? {} : {weight}), ...(skills.length === 0 ? {} : {skills}), ...(not.length === 0 ? {} : {not}), ...(oneOf.length === 0 ? {} : {oneOf})};
}
