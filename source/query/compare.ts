import {type Requirement, type Section, sections} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import {skillGroups} from '../model/skill.js';
import type {Catalog} from '../model/catalog.js';
import type {Comparison, Evidence, SkillCell, SkillRow, StatementRow, Subject} from './answers.js';
import {type Ask, asksOfRole, impliedByRole} from './asks.js';
import {compareText} from './compare-text.js';
import {factsOf} from './facts.js';
import {groupAlike} from './likeness.js';
import {eachInSteps, finish, mapInSteps, type Steps} from './steps.js';

/** Sets one to four subjects side by side. Deterministic; the same subjects give the same rows in the same order. */
export function compareSubjects(catalog: Pick<Catalog, 'skills'>, subjects: readonly Subject[]): Comparison {
	return finish(compareInSteps(catalog, subjects));
}

/** As {@link compareSubjects}, of thousands of roles while nobody waits. */
export function* compareInSteps(catalog: Pick<Catalog, 'skills'>, subjects: readonly Subject[]): Steps<Comparison> {
	const skills = yield* skillRows(catalog, subjects);
	const statements: StatementRow[] = [];
	const said = yield* saidBySection(subjects);
	for (const section of sections) for (const row of yield* statementRows(section, subjects, said[section])) statements.push(row);
	const peopled = subjects.flatMap((subject, at) => (subject.roles.length > 0 ? [at] : []));
	return {
		subjects: subjects.map(({id, kind, name, roles}) => ({id, kind, name, roleCount: roles.length, facts: factsOf(roles)})),
		skills,
		statements,
		shared: peopled.length < 2 ? [] : skills.filter(row => peopled.every(at => isAsked(row.cells[at]!))).map(({id}) => id),
		only: subjects.map((_, at) => skills.filter(row => row.cells.every((cell, other) => isAsked(cell) === (other === at))).map(({id}) => id)),
	};
}

/** Whether some of a subject's roles ask for the skill themselves. */
export function isAsked(cell: SkillCell): boolean {
	return askedBy(cell) > 0;
}

/** How many of a subject's roles ask for the skill, however strongly. */
export function askedBy({required, oneOf, preferred, mentioned}: SkillCell): number {
	return required + oneOf + preferred + mentioned;
}

function* skillRows(catalog: Pick<Catalog, 'skills'>, subjects: readonly Subject[]): Steps<readonly SkillRow[]> {
	const counted: Counts[] = [];
	for (const subject of subjects) counted.push(yield* countAsks(subject));
	const rows = catalog.skills
		.filter(({id}) => counted.some(({asked}) => asked.has(id)))
		.map(({id, name, group}) => {
			const cells = counted.map((counts, at) => skillCell(id, counts, subjects[at]!.roles.length));
			return {id, name, group, differs: differs(cells.filter(({of}) => of > 0).map(isAsked)), cells};
		});
	const gaps = new Map(rows.map(row => [row.id, gap(row)]));
	return rows.sort((a, b) => groupPlace(a.group) - groupPlace(b.group) || compareText(a.group, b.group) || Number(b.differs) - Number(a.differs) || gaps.get(b.id)! - gaps.get(a.id)! || total(b) - total(a) || compareText(a.name, b.name));
}

/** How far apart the subjects are about a skill: between the one that asks for it most strongly and the one that asks least, from 0 to 1. */
function gap({cells}: SkillRow): number {
	const strengths = cells.filter(({of}) => of > 0).map(({required, oneOf, preferred, mentioned, implied, of}) => (required + 0.75 * oneOf + 0.5 * preferred + 0.25 * (mentioned + implied)) / of);
	return strengths.length === 0 ? 0 : Math.max(...strengths) - Math.min(...strengths);
}

/** How many of a subject's roles ask for each skill, and how many imply it. */
type Counts = {readonly asked: ReadonlyMap<string, Record<Ask['strength'], number> & {readonly evidence: Evidence[]}>; readonly implied: ReadonlyMap<string, number>};

function* countAsks({roles}: Subject): Steps<Counts> {
	const asked = new Map<string, Record<Ask['strength'], number> & {readonly evidence: Evidence[]}>();
	const implied = new Map<string, number>();
	yield* eachInSteps(roles, role => {
		const asks = asksOfRole(role);
		for (const [id, {strength, evidence}] of asks) {
			let counts = asked.get(id);
			if (counts === undefined) {
				counts = {required: 0, oneOf: 0, preferred: 0, mentioned: 0, evidence: []};
				asked.set(id, counts);
			}
			counts[strength]++;
			for (const one of evidence) counts.evidence.push(one);
		}
		for (const id of impliedByRole(role, asks)) implied.set(id, (implied.get(id) ?? 0) + 1);
	});
	return {asked, implied};
}

function skillCell(id: string, {asked, implied}: Counts, of: number): SkillCell {
	const {required, oneOf, preferred, mentioned, evidence} = asked.get(id) ?? {required: 0, oneOf: 0, preferred: 0, mentioned: 0, evidence: []};
	return {required, oneOf, preferred, mentioned, implied: implied.get(id) ?? 0, of, evidence};
}

/** A requirement of a subject's role. */
type Said = {readonly subject: number; readonly role: Role; readonly requirement: Requirement};

function* saidBySection(subjects: readonly Subject[]): Steps<Readonly<Record<Section, readonly Said[]>>> {
	const said: Record<Section, Said[]> = {responsibilities: [], qualifications: [], preferred: []};
	for (const [subject, {roles}] of subjects.entries()) {
		yield* eachInSteps(roles, role => {
			for (const requirement of role.requirements) said[requirement.section].push({subject, role, requirement});
		});
	}
	return said;
}

function* statementRows(section: Section, subjects: readonly Subject[], items: readonly Said[]): Steps<readonly StatementRow[]> {
	const rows = yield* mapInSteps(yield* groupAlike(items), group => {
		const cells = subjects.map((_, at) => group.filter(({subject}) => subject === at).map(({role, requirement}) => ({role: role.id, title: role.title, text: requirement.text, weight: requirement.weight})));
		return {
			section,
			differs: differs(cells.filter((_, at) => subjects[at]!.roles.length > 0).map(cell => cell.length > 0)),
			namesSkill: group.some(({requirement}) => requirement.skills.some(({via}) => via !== 'implied')),
			cells,
		};
	});
	const reach = (row: StatementRow) => row.cells.filter(cell => cell.length > 0).length;
	return rows.map((row, at) => ({row, at})).sort((a, b) => reach(b.row) - reach(a.row) || a.at - b.at).map(({row}) => row);
}

function differs(asked: readonly boolean[]): boolean {
	return asked.includes(true) && asked.includes(false);
}

function total(row: SkillRow): number {
	return row.cells.reduce((sum, cell) => sum + askedBy(cell), 0);
}

/** A group's place on screen; a content's own groups come last. */
export function groupPlace(group: string): number {
	const place = Object.keys(skillGroups).indexOf(group);
	return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}
