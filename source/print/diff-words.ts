import type {Role} from '../model/role.js';
import type {Diff, RoleChange, Share, SkillChange} from '../query/diff/answer.js';
import {shareInWords} from './diff-columns.js';
import {countOfRoles} from './words.js';

/** The signs of what came, went and changed. They tell it apart without colour. */
export const signs = {came: '+', went: '−', changed: '~'} as const;
export type Sign = keyof typeof signs;

/** How much changed, part by part; what did not happen is not spoken of. */
export function amountsInWords({came, went, changed, same}: Diff): readonly string[] {
	const parts: readonly (readonly [number, string])[] = [
		[came.length, 'came'],
		[went.length, 'went'],
		[changed.length, 'changed'],
		[same, 'the same'],
	];
	return parts.filter(([count]) => count > 0).map(([count, what]) => `${countOfRoles(count)} ${what}`);
}

/** `Engineer · Payments · Acme` */
export function roleInWords({title, team, company}: Role): string {
	return [title, team, company].filter(part => part !== null).join(' · ');
}

/** The id, and how the two were matched where the old one had another. */
export function matchInWords({old, next, matchedBy}: RoleChange): string {
	return old.id === next.id ? next.id : `${next.id} (was ${old.id}; ${matchedBy === 'title' ? 'an alike title' : `the same ${matchedBy}`})`;
}

/** `1/5 → 3/6`; what is asked for as often as before is only counted anew. */
export function sharesInWords(old: Share, next: Share): string {
	return old.roleCount === next.roleCount ? shareInWords(next) : `${shareInWords(old)} → ${shareInWords(next)}`;
}

/** Whether a skill is asked for more often, less often, or by others than before. */
export function signOfSkill({old, next}: SkillChange): Sign {
	if (old.roleCount === next.roleCount) return 'changed';
	return next.roleCount > old.roleCount ? 'came' : 'went';
}

/** The tracks that any of the skills is counted in. */
export function tracksOfChanges(skills: readonly SkillChange[]): readonly string[] {
	return [...new Set(skills.flatMap(({tracks}) => Object.keys(tracks)))];
}
