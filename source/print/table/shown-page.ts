import {sections, type Requirement} from '../../model/requirement.js';
import type {Role} from '../../model/role.js';
import type {Range, Shown, Together, TrackSummary} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';
import type {Strength} from '../../query/asks.js';
import {countOfRoles, factsInWords, placeInWords, sectionNames, statedFacts, strengthOfTogether, weightNames} from '../words.js';
import {hang, type Line, span, wrapText} from './line.js';
import {dimmed, heading, iconOf, legendLines, skillLook} from './looks.js';

const blank: Line = [];

/** Longer lines are hard to read. */
const mostColumns = 100;

/** The roles and tracks of `show` as pages to read, one after another, the signs explained at the end. */
export function* shownPages(shown: readonly Shown[], columns: number | null): Generator<Line> {
	const available = columns === null ? null : Math.min(columns, mostColumns);
	for (const [index, one] of shown.entries()) {
		if (index > 0) yield* [blank, [span('─'.repeat(available ?? 40), ['dim'])], blank];
		yield* one.kind === 'role' ? rolePage(one.role, available) : trackPage(one.summary, available);
	}
	if (shown.length === 0) return;
	const withTrack = shown.some(one => one.kind === 'track');
	yield blank;
	yield* legendLines(['required', ...(withTrack ? ['oneOf' as const] : []), 'preferred', 'mentioned'], available);
}

function* rolePage(role: Role, available: number | null): Generator<Line> {
	yield* wrapText(role.title, available, [[0, role.title.length]], ['bold']);
	const from = [role.team, role.company].filter(part => part !== null).join(' · ');
	if (from !== '') yield* wrapText(from, available);
	yield* wrapText(placeInWords(role), available);
	for (const [label, value] of statedFacts(role)) yield* labelled(label, value, available);
	if (role.source !== null) yield* wrapText(role.source, available).map(line => line.map(piece => ({...piece, url: role.source})));
	yield* dimmed(wrapText(role.id, available));
	for (const section of sections) {
		const requirements = role.requirements.filter(requirement => requirement.section === section);
		if (requirements.length === 0) continue;
		yield blank;
		yield heading(sectionNames[section]);
		for (const requirement of requirements) {
			yield* bullet(requirement.weight, requirement.text, rangesOfSkills(requirement), available);
		}
	}
}

function* trackPage({track, roles, facts, together}: TrackSummary, available: number | null): Generator<Line> {
	yield* wrapText(track.name, available, [[0, track.name.length]], ['bold']);
	yield* wrapText(`${countOfRoles(roles.length)} · track:${track.id}`, available);
	for (const {label, value} of factsInWords(facts)) {
		if (value !== null) yield* labelled(label, value, available);
	}
	for (const one of together) yield* togetherLines(one, available);
	if (roles.length === 0) return;
	yield blank;
	yield heading('Roles');
	for (const role of roles) {
		yield* hang([span('  ')], wrapText(role.title, available === null ? null : available - 2));
		yield* hang([span('    ')], dimmed(wrapText(role.id, available === null ? null : available - 4)));
	}
}

function* togetherLines(together: Together, available: number | null): Generator<Line> {
	const {weight, skills, statements} = together;
	if (skills.length + statements.length === 0) return;
	yield blank;
	yield heading(weightNames[weight]);
	for (const skill of skills) {
		yield* bullet(strengthOfTogether(weight, skill), skill.name, [[0, skill.name.length]], available, `${skill.count}/${skill.of} `);
	}
	for (const {statements: alike, count, of} of statements) yield* bullet(weight, alike[0]?.text ?? '', [], available, `${count}/${of} `);
}

function bullet(strength: Strength, text: string, skills: readonly Range[], available: number | null, count = ''): readonly Line[] {
	const first = [iconOf(strength), span(' ' + count)];
	return hang(first, wrapText(text, available === null ? null : available - displayWidth(count) - 2, skills, skillLook));
}

function labelled(label: string, value: string, available: number | null): readonly Line[] {
	const first = [span(label.padEnd(11), ['dim']), span(' ')];
	return hang(first, wrapText(value, available === null ? null : available - 12));
}

function rangesOfSkills({skills}: Requirement): readonly Range[] {
	return skills.flatMap(({start, end}) => (start === null || end === null ? [] : [[start, end] as const]));
}
