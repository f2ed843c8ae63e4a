import type {Weight} from '../model/requirement.js';
import type {RequirementHit, RoleHit, Shown, SkillCell, SkillCount, SkillRow} from '../query/answers.js';
import type {Column} from './delimited.js';

/** The columns of `list`. */
export const roleColumns: readonly Column<RoleHit>[] = [
	{name: 'id', about: 'the role’s id', value: ({role}) => role.id},
	{name: 'title', about: 'its title', value: ({role}) => role.title},
	{name: 'company', about: 'its company', value: ({role}) => role.company ?? ''},
	{name: 'team', about: 'its team', value: ({role}) => role.team ?? ''},
	{name: 'track', about: 'the id of its track', value: ({role}) => role.track ?? ''},
	{name: 'level', about: 'the step of a career', value: ({role}) => role.level ?? ''},
	{name: 'intake', about: 'the year or season it starts', value: ({role}) => String(role.intake ?? '')},
	{name: 'source', about: 'the address of the posting', value: ({role}) => role.source ?? ''},
];

/** The columns of `search`. */
export const requirementColumns: readonly Column<RequirementHit>[] = [
	{name: 'role', about: 'the id of its role', value: ({role}) => role.id},
	{name: 'track', about: 'the id of the role’s track', value: ({role}) => role.track ?? ''},
	{name: 'section', about: 'where the posting says it', value: ({requirement}) => requirement.section},
	{name: 'weight', about: 'how strongly it asks', value: ({requirement}) => requirement.weight},
	{name: 'text', about: 'the requirement', value: ({requirement}) => requirement.text},
];

/** One line of `show`: a requirement of a role, or what a track's roles ask for taken together. */
type ShownRow = {
	readonly id: string;
	readonly section: string;
	readonly weight: Weight;
	readonly text: string;
	readonly skills: readonly string[];
	readonly count: number | null;
	readonly of: number | null;
};

/** The columns of `show`: the same for roles and tracks, so that both can stand in one output. */
export const shownColumns: readonly Column<ShownRow>[] = [
	{name: 'id', about: 'the id of the role or track', value: row => row.id},
	{name: 'section', about: 'where the posting says it; empty for a track', value: row => row.section},
	{name: 'weight', about: 'how strongly it asks', value: row => row.weight},
	{name: 'text', about: 'the requirement; for a track the skill or statement', value: row => row.text},
	{name: 'skills', about: 'the names of its skills, joined by commas', value: row => row.skills.join(', ')},
	{name: 'count', about: 'how many of the track’s roles ask for it; empty for a role', value: row => String(row.count ?? '')},
	{name: 'of', about: 'how many roles the track has; empty for a role', value: row => String(row.of ?? '')},
];

/** What `show` prints line by line. */
export function* shownRows(shown: readonly Shown[]): Generator<ShownRow> {
	for (const one of shown) {
		if (one.kind === 'role') {
			for (const {section, weight, text, skills} of one.role.requirements) {
				// What is only implied is not said by the text beside it.
				const names = skills.filter(skill => skill.via !== 'implied').map(skill => skill.name);
				yield {id: one.role.id, section, weight, text, skills: [...new Set(names)], count: null, of: null};
			}
			continue;
		}
		const {track, together} = one.summary;
		for (const {weight, skills, statements} of together) {
			for (const {name, count, of} of skills) yield {id: track.id, section: '', weight, text: name, skills: [name], count, of};
			for (const {statements: alike, count, of} of statements) yield {id: track.id, section: '', weight, text: alike[0]?.text ?? '', skills: [], count, of};
		}
	}
}

/** The columns of `compare`, one more for each subject, named by its id. */
export function comparisonColumns(subjects: readonly string[]): readonly Column<SkillRow>[] {
	return [
		{name: 'skill', about: 'the skill’s id', value: row => row.id},
		{name: 'name', about: 'its name', value: row => row.name},
		{name: 'group', about: 'the id of its group', value: row => row.group},
		{name: 'differs', about: '`true` when some subjects ask for it and others do not, else `false`', value: row => String(row.differs)},
		...subjects.map(
			(name, index): Column<SkillRow> => ({
				name,
				about: 'how many of the subject’s roles ask for it and how strongly: `required 1/2, preferred 1/2`; empty when none does',
				value: row => (row.cells[index] === undefined ? '' : cellInWords(row.cells[index])),
			}),
		),
	];
}

function cellInWords(cell: SkillCell): string {
	const counts = [
		['required', cell.required],
		['one of several', cell.oneOf],
		['preferred', cell.preferred],
		['mentioned', cell.mentioned],
	] as const;
	return counts
		.filter(([, count]) => count > 0)
		.map(([word, count]) => `${word} ${count}/${cell.of}`)
		.join(', ');
}

const skillBaseColumns: readonly Column<SkillCount>[] = [
	{name: 'id', about: 'the skill’s id', value: skill => skill.id},
	{name: 'name', about: 'its name', value: skill => skill.name},
	{name: 'group', about: 'the id of its group', value: skill => skill.group},
	{name: 'roleCount', about: 'how many roles ask for it', value: skill => String(skill.roleCount)},
	{name: 'of', about: 'how many roles there are', value: skill => String(skill.of)},
];

/** The columns of `skills` in TSV, where no header could name a column for each track. */
export const skillColumns: readonly Column<SkillCount>[] = [
	...skillBaseColumns,
	{
		name: 'tracks',
		about: 'how many roles of each track ask for it: `frontend=2/2 backend=0/2`',
		value: skill =>
			Object.entries(skill.tracks)
				.map(([track, {roleCount, of}]) => `${track}=${roleCount}/${of}`)
				.join(' '),
	},
];

/** The columns of `skills` in CSV: one for each track, named by its id. */
export function skillColumnsByTrack(tracks: readonly string[]): readonly Column<SkillCount>[] {
	return [
		...skillBaseColumns,
		...tracks.map(
			(track): Column<SkillCount> => ({
				name: track,
				about: 'how many roles of the track ask for it: `2/2`',
				value: skill => countOfTrack(skill, track),
			}),
		),
	];
}

/** `2/2`: how many of a track's roles ask for a skill; empty where the track is not counted. */
export function countOfTrack(skill: SkillCount, track: string): string {
	const count = Object.hasOwn(skill.tracks, track) ? skill.tracks[track] : undefined;
	return count === undefined ? '' : `${count.roleCount}/${count.of}`;
}

/** The ids of all tracks that the skills are counted by, in the order of the screens. */
export function tracksOf(skills: readonly SkillCount[]): readonly string[] {
	return [...new Set(skills.flatMap(skill => Object.keys(skill.tracks)))];
}
