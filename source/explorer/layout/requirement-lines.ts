import type {Requirement} from '../../model/requirement.js';
import type {Range} from '../../query/answers.js';
import {type Line, styled} from './line.js';
import {type Highlight, highlight, type RichText, wrapRich} from './rich-text.js';
import {weightSigns} from './signs.js';

/** What is lit in a requirement besides the skills it names. */
export type Lit = {
	/** Skills that the person has: a plus stands before them. */
	readonly have: ReadonlySet<string>;
	/** Ranges of the text that a query matched: in brackets. */
	readonly matches: readonly Range[];
};

/** A requirement's text with its skills and matches lit. */
export function richRequirement({text, skills}: Pick<Requirement, 'text' | 'skills'>, {have, matches}: Lit): RichText {
	const named = skills.flatMap(({id, start, end}): readonly Highlight[] => {
		if (start === null || end === null) return [];
		return [have.has(id) ? {start, end, style: 'have', before: '+', after: ''} : {start, end, style: 'skill', before: '', after: ''}];
	});
	const matched = matches.map(([start, end]): Highlight => ({start, end, style: 'match', before: '[', after: ']'}));
	return highlight(text, [...named, ...matched]);
}

/** A requirement with its weight's icon before it, wrapped with a hanging indent. */
export function requirementLines(requirement: Requirement, lit: Lit, columns: number): readonly Line[] {
	const sign = weightSigns[requirement.weight];
	return wrapRich(richRequirement(requirement, lit), columns - 2).map((line, at) => [styled('plain', at === 0 ? `${sign} ` : '  '), ...line]);
}
