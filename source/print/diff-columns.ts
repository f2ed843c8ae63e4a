import type {Weight} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import type {Diff, FactChange, Share, SkillChange} from '../query/diff/answer.js';
import type {Column} from './delimited.js';

/** One change as a line of its own. */
type DiffRow = {
	readonly id: string;
	readonly track: string | null;
	readonly what: string;
	readonly change: string;
	readonly oldWeight: Weight | null;
	readonly newWeight: Weight | null;
	readonly old: string;
	readonly next: string;
};

/** The columns of `diff`. */
export const diffColumns: readonly Column<DiffRow>[] = [
	{name: 'id', about: 'the id of the role, of one that went its old one; of a skill its id', value: row => row.id},
	{name: 'track', about: 'the id of the track; of a skill empty where all roles are counted', value: row => row.track ?? ''},
	{name: 'what', about: 'role, requirement, skill, or the name of the fact that changed', value: row => row.what},
	{name: 'change', about: 'came, went, changed; of a requirement came, went, reworded, moved or reworded moved; of a skill more or less', value: row => row.change},
	{name: 'oldWeight', about: 'how strongly a requirement was asked for', value: row => row.oldWeight ?? ''},
	{name: 'newWeight', about: 'how strongly it is asked for', value: row => row.newWeight ?? ''},
	{name: 'old', about: 'what it was: a title, a fact, a wording; of a skill how many roles asked for it: `2/5`', value: row => row.old},
	{name: 'new', about: 'what it is', value: row => row.next},
];

/** What `diff` prints line by line: roles that came and went, what changed in the others, then the skills. */
export function* diffRows({came, went, changed, skills}: Diff): Generator<DiffRow> {
	for (const role of came) yield {...ofRole(role), what: 'role', change: 'came', old: '', next: role.title};
	for (const role of went) yield {...ofRole(role), what: 'role', change: 'went', old: role.title, next: ''};
	for (const {next: role, facts, requirements} of changed) {
		for (const {name, old, next} of facts) yield {...ofRole(role), what: name, change: 'changed', old: factInWords(old), next: factInWords(next)};
		for (const {changes, old, next} of requirements) {
			yield {...ofRole(role), what: 'requirement', change: changes.join(' '), oldWeight: old?.weight ?? null, newWeight: next?.weight ?? null, old: old?.text ?? '', next: next?.text ?? ''};
		}
	}
	for (const skill of skills) yield* rowsOfSkill(skill);
}

/** A fact as a cell: a list joined by commas, nothing where it is not stated. */
export function factInWords(fact: FactChange['old']): string {
	if (fact === null) return '';
	return typeof fact === 'object' ? fact.join(', ') : String(fact);
}

/** `2/5`: two of five roles. */
export function shareInWords({roleCount, of}: Share): string {
	return `${roleCount}/${of}`;
}

function ofRole({id, track}: Role) {
	return {id, track, oldWeight: null, newWeight: null};
}

function* rowsOfSkill({id, old, next, tracks}: SkillChange): Generator<DiffRow> {
	const counts = [{track: null, old, next}, ...Object.entries(tracks).map(([track, shares]) => ({track, ...shares}))];
	for (const {track, old: was, next: is} of counts) {
		if (was.roleCount === is.roleCount) continue;
		yield {id, track, what: 'skill', change: is.roleCount > was.roleCount ? 'more' : 'less', oldWeight: null, newWeight: null, old: shareInWords(was), next: shareInWords(is)};
	}
}
