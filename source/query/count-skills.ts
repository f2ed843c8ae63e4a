import type {Requirement} from '../model/requirement.js';
import type {SkillCount, SkillList} from './answers.js';
import {blameFor, remarksOn} from './blame.js';
import {groupPlace} from './compare.js';
import {compareText} from './compare-text.js';
import {find, type Found} from './find.js';
import type {CatalogIndex} from './index-catalog.js';
import type {ListOptions} from './list-roles.js';
import {everyRequirement} from './plan-query.js';
import type {Filters, Query} from './query.js';
import type {SkillSort} from './sorts.js';
import {otherTrack} from './tracks.js';

/** What the roles that match a query ask for: how many of them, and how many in each track. Most asked for first. */
export function countSkills(index: CatalogIndex, query: Query, filters: Filters, {sort, limit}: ListOptions<SkillSort>): SkillList {
	const found = find(index, query, filters);
	const tracks = new Map<string, number>(index.catalog.tracks.map(({id}) => [id, 0]));
	const counts = new Map<string, {all: number; byTrack: Map<string, number>}>();
	for (const at of found.roles) {
		const track = index.catalog.roles[at]!.track ?? otherTrack.id;
		tracks.set(track, (tracks.get(track) ?? 0) + 1);
		for (const id of skillsAsked(index, at, found.counts)) {
			const count = counts.get(id) ?? {all: 0, byTrack: new Map<string, number>()};
			count.all++;
			count.byTrack.set(track, (count.byTrack.get(track) ?? 0) + 1);
			counts.set(id, count);
		}
	}

	const peopled = [...tracks].filter(([, of]) => of > 0);
	const skills = index.catalog.skills.flatMap(({id, name, group}): SkillCount[] => {
		const count = counts.get(id);
		if (count === undefined) return [];
		const byTrack = Object.fromEntries(peopled.map(([track, of]) => [track, {roleCount: count.byTrack.get(track) ?? 0, of}]));
		return [{id, name, group, roleCount: count.all, of: found.roles.length, tracks: byTrack}];
	});
	skills.sort(compareSkills(sort ?? 'count'));
	return {
		skills: limit === null ? skills : skills.slice(0, limit),
		total: skills.length,
		roleCount: found.roles.length,
		blame: blameFor(index, found) ?? (skills.length > 0 ? null : {part: '', message: 'The roles that match name no known skill.', nearest: null}),
		remarks: remarksOn(query),
	};
}

/** The ids of the skills that a role's counted requirements name, each once; kept, since every letter of a query asks again. */
function skillsAsked(index: CatalogIndex, at: number, counts: Found['counts']): readonly string[] {
	const {requirements} = index.catalog.roles[at]!;
	if (counts !== everyRequirement) return named(requirements.filter(counts));
	const kept = (index.kept.get('skills asked') ?? []) as (readonly string[] | undefined)[];
	index.kept.set('skills asked', kept);
	return (kept[at] ??= named(requirements));
}

function named(requirements: readonly Requirement[]): readonly string[] {
	return [...new Set(requirements.flatMap(({skills}) => skills.flatMap(({id, via}) => (via === 'implied' ? [] : [id]))))];
}

function compareSkills(sort: SkillSort): (a: SkillCount, b: SkillCount) => number {
	const byName = (a: SkillCount, b: SkillCount) => compareText(a.name, b.name) || compareText(a.id, b.id);
	const byCount = (a: SkillCount, b: SkillCount) => b.roleCount - a.roleCount || byName(a, b);
	switch (sort) {
		case 'count':
			return byCount;
		case 'name':
			return byName;
		case 'group':
			return (a, b) => groupPlace(a.group) - groupPlace(b.group) || compareText(a.group, b.group) || byCount(a, b);
	}
}
