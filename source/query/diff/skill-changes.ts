import type {Catalog} from '../../model/catalog.js';
import {asksOfRole} from '../asks.js';
import {compareText} from '../compare-text.js';
import {otherTrack} from '../tracks.js';
import type {SkillChange} from './answer.js';

type Counts = {readonly of: ReadonlyMap<string, number>; readonly bySkill: ReadonlyMap<string, ReadonlyMap<string, number>>};
type Content = Pick<Catalog, 'roles' | 'tracks' | 'skills'>;

/** The skills that more or fewer roles ask for, each role once: by the difference over all roles, the largest first. */
export function changesOfSkills(old: Content, next: Content): readonly SkillChange[] {
	const [before, after] = [count(old), count(next)];
	const tracks = [...new Set([...next.tracks, ...old.tracks, otherTrack].map(({id}) => id))].filter(id => before.of.has(id) || after.of.has(id));
	const skills = new Map([...old.skills, ...next.skills].map(skill => [skill.id, skill]));
	const changes = [...skills.values()].flatMap(({id, name, group}): readonly SkillChange[] => {
		const share = ({of, bySkill}: Counts, track: string) => ({roleCount: bySkill.get(id)?.get(track) ?? 0, of: of.get(track) ?? 0});
		const whole = (counts: Counts, {roles}: Content) => ({roleCount: sum(counts.bySkill.get(id)), of: roles.length});
		const byTrack = tracks.map(track => [track, {old: share(before, track), next: share(after, track)}] as const);
		if (byTrack.every(([, shares]) => shares.old.roleCount === shares.next.roleCount)) return [];
		return [{id, name, group, old: whole(before, old), next: whole(after, next), tracks: Object.fromEntries(byTrack)}];
	});
	const difference = ({old: was, next: is}: SkillChange) => Math.abs(is.roleCount - was.roleCount);
	return changes.sort((a, b) => difference(b) - difference(a) || compareText(a.name, b.name) || compareText(a.id, b.id));
}

function count({roles}: Content): Counts {
	const of = new Map<string, number>();
	const bySkill = new Map<string, Map<string, number>>();
	for (const role of roles) {
		const track = role.track ?? otherTrack.id;
		of.set(track, (of.get(track) ?? 0) + 1);
		for (const id of asksOfRole(role).keys()) {
			const counts = bySkill.get(id) ?? new Map<string, number>();
			counts.set(track, (counts.get(track) ?? 0) + 1);
			bySkill.set(id, counts);
		}
	}
	return {of, bySkill};
}

function sum(counts: ReadonlyMap<string, number> | undefined): number {
	let total = 0;
	for (const one of counts?.values() ?? []) total += one;
	return total;
}
