import type {RoleContent} from '../content/definition.js';
import {isDate, isWebAddress} from '../content/formats.js';
import {type LeftOut, type Placed, placeBlocks, type PlacedHeading} from '../content/place-blocks.js';
import {validateRole} from '../content/validate.js';
import {sections} from '../model/requirement.js';
import type {Level} from '../model/role.js';
import type {Track} from '../model/track.js';
import {takeTitleApart} from '../recognition/index.js';
import {cleanText} from '../text/clean.js';
import {inferLevel, inferTrack} from './infer.js';
import type {Posting} from './posting.js';
import {leaveOutRepeated} from './repeated.js';

/** What the person says of all postings of a run. */
export type Overrides = {readonly track: string | null; readonly level: Level | null; readonly company: string | null};

/** A posting as a role file would say it, and what a report tells of it. */
export type ImportedRole = {
	readonly content: RoleContent;
	readonly kept: number;
	readonly headings: readonly PlacedHeading[];
	readonly leftOut: readonly LeftOut[];
	readonly notes: readonly string[];
	/** Facts that the posting does not state, by their keys. */
	readonly notStated: readonly string[];
};

/** A posting that makes no role, and why. */
export type Refused = {readonly title: string; readonly reason: string; readonly headings: readonly PlacedHeading[]; readonly leftOut: readonly LeftOut[]};

/** The postings of one source as roles. What stands on most of them alike is no requirement of any. `onPart` is told how much is done, from 0 to 1. */
export function toRoles(postings: readonly Posting[], overrides: Overrides, tracks: readonly Track[], onPart: (part: number) => void = () => undefined): {readonly roles: readonly ImportedRole[]; readonly refused: readonly Refused[]} {
	// Each is gone through twice, which takes about as long the first time as the second.
	const step = (at: number): void => onPart((at + 1) / (2 * postings.length));
	const placed = leaveOutRepeated(postings.map(({blocks}, at) => {
		step(at);
		return placeBlocks(blocks);
	}));
	const roles: ImportedRole[] = [];
	const refused: Refused[] = [];
	for (const [at, posting] of postings.entries()) {
		step(postings.length + at);
		const made = toRole(posting, placed[at] as Placed, overrides, tracks);
		if ('content' in made) roles.push(made);
		else refused.push(made);
	}
	return {roles, refused};
}

function toRole(posting: Posting, {requirements, leftOut, headings}: Placed, overrides: Overrides, tracks: readonly Track[]): ImportedRole | Refused {
	const parts = takeTitleApart(posting.title, posting.isTeamInBrackets);
	const track = overrides.track === null ? inferTrack(parts.title, requirements, tracks) : {value: overrides.track, note: null};
	const level = overrides.level === null ? inferLevel(parts.title, posting.level, posting.employment, requirements) : {value: overrides.level, note: null};
	const notes = [...(overrides.company === null ? posting.notes : posting.notes.filter(note => !note.includes('--set-company'))), ...[track.note, level.note].filter(note => note !== null)];
	const facts: Readonly<Record<string, unknown>> = {
		title: parts.title,
		company: companyOf(posting, overrides.company),
		team: parts.team ?? posting.team,
		track: track.value,
		level: level.value,
		intake: parts.intake ?? posting.intake,
		source: posting.source !== null && isWebAddress(posting.source) ? posting.source : null,
		location: posting.location,
		posted: posting.posted !== null && isDate(posting.posted) ? posting.posted : null,
		closes: posting.closes !== null && isDate(posting.closes) ? posting.closes : null,
		employment: posting.employment,
		workplace: posting.workplace,
		salary: posting.salary,
	};
	const lists = sections.flatMap(section => {
		const texts = requirements.filter(requirement => requirement.section === section).map(({text}) => text);
		return texts.length === 0 ? [] : [[section, texts] as const];
	});
	const stated = Object.entries(facts).flatMap(([key, value]) => (value === null ? [] : [[key, typeof value === 'string' ? cleanText(value) : value] as const]));
	const {content, findings} = validateRole(Object.fromEntries([...stated, ...lists]));
	if (requirements.length === 0) return {title: posting.title, reason: 'it has no requirement that could be placed', headings, leftOut};
	if (content === null) return {title: posting.title, reason: findings[0]?.message ?? 'it makes no role', headings, leftOut};
	return {content, kept: requirements.length, headings, leftOut, notes, notStated: Object.entries(facts).filter(([, value]) => value === null).map(([key]) => key)};
}

function companyOf({company}: Posting, name: string | null): string | {readonly name: string; readonly url: string} | null {
	if (name !== null) return name;
	if (company === null) return null;
	return company.url === null || !isWebAddress(company.url) ? company.name : {name: company.name, url: company.url};
}
