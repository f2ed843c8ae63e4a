import type {Requirement} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import type {Range} from './answers.js';
import {type CatalogIndex, lineKinds, strengthOf} from './index-catalog.js';
import {meantQuality} from './find-words.js';
import {fieldTest, skillIds} from './match-field.js';
import {addNamedLines, type Matcher, matchTerm} from './match-term.js';
import {type Clause, everyFields, fields, type Filters, type Query, type Term} from './query.js';
import {termText} from './query-text.js';
import {clauseText, countsOf, everyRequirement, type Plan, planOf} from './plan-query.js';
import {type NamedSkills, skillsNamedTogether} from './skill-names.js';
import {wordsOf} from './words.js';

/** What a word's place adds to its quality; less than what parts exact, beginning and resemblance. */
const placeBonus = {title: 20, team: 10, company: 10, requirement: 0} as const;

/** One part of a query that has to hold, as clauses that mean the same, with the roles that fulfil it (1) or not (0). */
export type Part = {readonly label: string; readonly clauses: readonly Clause[]; readonly holds: Uint8Array};

/** A query carried out: the roles that match, and what to say of each line. */
export type Found = {
	/** Places within the catalog, in its order. */
	readonly roles: readonly number[];
	readonly parts: readonly Part[];
	/** Whether the query has words: without, every counted requirement of a role is an answer. */
	readonly hasWords: boolean;
	readonly counts: (requirement: Requirement) => boolean;
	/** The skills that `skill:` asks for. */
	readonly askedSkills: ReadonlySet<string>;
	/** How many parts of the query a line has, and how well, as one number; 0 where none. */
	readonly scoreOfLine: (line: number) => number;
	readonly scoreOfRole: (role: number) => number;
	/** In how many of a role's requirements the words are. */
	readonly hitCountOfRole: (role: number) => number;
	/** Where in a line's text the query's words are, in order, none overlapping. */
	readonly rangesIn: (text: string, requirement: Requirement | null) => readonly Range[];
};

/** Carries a query out on an index. `filters` are values that came as flags; they join those of the same field. */
export function find(index: CatalogIndex, query: Query, filters: Filters): Found {
	const {roles} = index.catalog;
	const plan = planOf(query, filters);
	const counts = countsOf(plan);
	const parts: Part[] = [];
	const addPart = (label: string, clauses: readonly Clause[], test: (role: Role, at: number) => boolean) => {
		const holds = new Uint8Array(roles.length);
		for (let at = 0; at < roles.length; at++) holds[at] = test(roles[at]!, at) ? 1 : 0;
		parts.push({label, clauses, holds});
	};

	for (const field of fields) {
		const terms = plan.values[field].map((text): Term => ({kind: 'field', field, text, negated: false}));
		const tests = terms.map(({text}) => fieldTest(index, field, text));
		if (everyFields.has(field)) for (const [at, test] of tests.entries()) addPart(termText(terms[at]!), [[terms[at]!]], role => test(role, counts));
		else if (tests.length > 0) addPart(clauseText(terms), [terms], role => tests.some(test => test(role, counts)));
	}
	if (plan.without.length > 0) addPart(plan.without.map(termText).join(' '), plan.without.map(term => [term]), role => role.requirements.some(counts));

	const named = skillsNamedTogether(index, plan.clauses);
	const matched = plan.clauses.map((clause, at) => matchClause(index, clause, plan.narrowed ? counts : null, named[at]!));
	for (const [at, clause] of plan.clauses.entries()) addPart(clauseText(clause), [clause], (_, role) => matched[at]!.holds(role));

	const found: number[] = [];
	for (let at = 0; at < roles.length; at++) if (parts.every(part => part.holds[at] === 1)) found.push(at);
	const matchers = matched.flatMap(clause => clause.matchers);
	const askedSkills = skillsAskedFor(index, plan);
	const lit = new Set([...named.flatMap(one => one?.skills ?? []), ...matchers.flatMap(({skills}) => [...skills]), ...askedSkills]);
	// So much that no number of better words outweighs one word more; and how strongly it is asked for counts among equals alone.
	const perClause = meantQuality * (matched.length + 1);
	const perQuality = strengthOf.required + 1;
	const scoreOfLine = (line: number) => {
		let score = 0;
		for (const {lines} of matched) if (lines[line]! > 0) score += perClause + lines[line]!;
		return score === 0 ? 0 : score * perQuality + index.lineStrength[line]!;
	};
	const scoreOfRole = (role: number) => {
		let score = 0;
		let strength = 0;
		for (const {roles: best, strengths} of matched) {
			score += best[role]!;
			strength += strengths[role]!;
		}
		return score * (strengthOf.required * matched.length + 1) + strength;
	};
	let hitCounts: Int32Array | null = null;
	return {
		roles: found,
		parts,
		hasWords: matchers.length > 0,
		counts,
		askedSkills,
		scoreOfLine,
		scoreOfRole,
		hitCountOfRole: role => (hitCounts ??= countHits(index, matched))[role]!,
		rangesIn: (text, requirement) => {
			const words = matchers.length > 0 ? wordsOf(text) : [];
			const named = (requirement?.skills ?? []).flatMap(({id, start, end}): readonly Range[] => (start !== null && end !== null && lit.has(id) ? [[start, end]] : []));
			return mergeRanges([...matchers.flatMap(({rangesIn}) => rangesIn(words)), ...named]);
		},
	};
}

type MatchedClause = {
	readonly matchers: readonly Matcher[];
	/** Quality of each line that has one of the clause's words and counts; 0 for the others. */
	readonly lines: Uint8Array;
	/** The best quality of a role's lines, with what their place adds. */
	readonly roles: Uint8Array;
	/** How strongly those best lines ask. */
	readonly strengths: Uint8Array;
	readonly holds: (role: number) => boolean;
};

/**
 * @param counts Which requirements do; null: all of them.
 * @param named Skills that the clause names together with those beside it.
 */
function matchClause(index: CatalogIndex, clause: Clause, counts: ((requirement: Requirement) => boolean) | null, named: NamedSkills | null): MatchedClause {
	const {roles} = index.catalog;
	const lines = new Uint8Array(index.lineRole.length);
	const matchers: Matcher[] = [];
	const others: ((role: number) => boolean)[] = [];
	for (const term of clause) {
		if (term.kind === 'field') {
			const test = fieldTest(index, term.field, term.text);
			others.push(role => test(roles[role]!, counts ?? everyRequirement) !== term.negated);
			continue;
		}

		const matcher = matchTerm(index, term);
		if (term.negated) {
			const has = bestOfRoles(index, matcher.lines).best;
			others.push(role => has[role] === 0);
			continue;
		}

		matchers.push(matcher);
		if (named !== null) addNamedLines(index, named.skills, matcher.lines, named.quality);
		for (let line = 0; line < lines.length; line++) {
			const quality = matcher.lines[line]!;
			if (quality > lines[line]! && (counts === null || isCounted(index, line, counts))) lines[line] = quality;
		}
	}
	const {best, strengths} = bestOfRoles(index, lines);
	return {matchers, lines, roles: best, strengths, holds: role => best[role]! > 0 || others.some(holds => holds(role))};
}

/** Whether a line is a title, a team, a company, or a requirement that counts. */
function isCounted(index: CatalogIndex, line: number, counts: (requirement: Requirement) => boolean): boolean {
	const number = index.lineRequirement[line]!;
	return number < 0 || counts(index.catalog.roles[index.lineRole[line]!]!.requirements[number]!);
}

/** The best quality of each role's lines, with what their place adds ({@link meantQuality} + 20 is within a byte), and how strongly they ask. */
function bestOfRoles({catalog, lineRole, lineKind, lineStrength}: CatalogIndex, lines: Uint8Array): {readonly best: Uint8Array; readonly strengths: Uint8Array} {
	const bonus = lineKinds.map(kind => placeBonus[kind]);
	const best = new Uint8Array(catalog.roles.length);
	const strengths = new Uint8Array(catalog.roles.length);
	for (let line = 0; line < lines.length; line++) {
		if (lines[line] === 0) continue;
		const placed = lines[line]! + bonus[lineKind[line]!]!;
		const role = lineRole[line]!;
		if (placed < best[role]! || (placed === best[role]! && lineStrength[line]! <= strengths[role]!)) continue;
		best[role] = placed;
		strengths[role] = lineStrength[line]!;
	}
	return {best, strengths};
}

/** In how many of each role's requirements one of the clauses' words is. */
function countHits({catalog, lineRole, lineRequirement}: CatalogIndex, matched: readonly MatchedClause[]): Int32Array {
	const counts = new Int32Array(catalog.roles.length);
	for (let line = 0; line < lineRole.length; line++) {
		for (const {lines} of matched) {
			if (lines[line] === 0 || lineRequirement[line]! < 0) continue;
			counts[lineRole[line]!]!++;
			break;
		}
	}
	return counts;
}

function skillsAskedFor(index: CatalogIndex, {values, clauses}: Plan): ReadonlySet<string> {
	const alternatives = clauses.flat().flatMap(term => (term.kind === 'field' && term.field === 'skill' && !term.negated ? [term.text] : []));
	return new Set([...values.skill, ...alternatives].flatMap(value => [...skillIds(index, value)]));
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
	const merged: [number, number][] = [];
	for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = merged.at(-1);
		if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}
