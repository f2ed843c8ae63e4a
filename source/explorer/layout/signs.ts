import type {Section, Weight} from '../../model/requirement.js';
import type {SkillCell} from '../../query/answers.js';
import type {Strength} from '../../query/asks.js';

/** Icons show weight. */
export const weightSigns: Readonly<Record<Weight, string>> = {required: '●', preferred: '○', mentioned: '·'};
export const strengthSigns: Readonly<Record<Strength, string>> = {required: '●', oneOf: '◐', preferred: '○', mentioned: '·'};

/** Headings show the section. */
export const sectionHeadings: Readonly<Record<Section, string>> = {qualifications: 'MUST HAVE', preferred: 'NICE TO HAVE', responsibilities: 'THE WORK'};

/** The order in which sections are read: what it takes before what it is. */
export const sectionOrder: readonly Section[] = ['qualifications', 'preferred', 'responsibilities'];

export const legend = '● must have  ◐ one of several is enough  ○ nice to have  · in the work';

/**
 * How strongly a cell's roles ask, in few columns: "● 2/2", or by strength where they differ, "●1 ◐1 /3". Where `columns`
 * has no room for that, the strongest ones, and "…" for those left out: a number never stands behind a sign that only
 * some of it are.
 */
export function cellText({required, oneOf, preferred, mentioned, implied, of}: SkillCell, columns = Number.POSITIVE_INFINITY): string {
	const parts = ([['required', required], ['oneOf', oneOf], ['preferred', preferred], ['mentioned', mentioned]] as const).filter(([, count]) => count > 0);
	if (parts.length === 0) return implied > 0 ? `implied ${implied}/${of}` : '';
	const [only] = parts;
	if (parts.length === 1) return `${strengthSigns[only![0]]} ${only![1]}/${of}`;
	const signed = parts.map(([strength, count]) => strengthSigns[strength] + count);
	const forms = signed.map((_, left) => (left === 0 ? `${signed.join(' ')} /${of}` : `${signed.slice(0, -left).join(' ')} … /${of}`));
	return forms.find(form => form.length <= columns) ?? `${signed[0]}…/${of}`;
}
