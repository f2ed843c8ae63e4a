import type {Fit, FitAsk, RoleFit, Standing} from '../query/fit-answers.js';
import type {Column} from './delimited.js';
import {doubtWords, havingWords, linesOfAsk} from './fit-words.js';

/** One line of `fit`: something that a role asks for, and how the profile stands to it. */
type FitRow = {readonly fit: RoleFit; readonly weight: 'required' | 'preferred'; readonly standing: Standing; readonly ask: FitAsk; readonly learn: number | null};

/** The columns of `fit`. */
export const fitColumns: readonly Column<FitRow>[] = [
	{name: 'id', about: 'the role’s id', value: ({fit}) => fit.role.id},
	{name: 'title', about: 'its title', value: ({fit}) => fit.role.title},
	{name: 'weight', about: '`required` or `preferred`', value: ({weight}) => weight},
	{name: 'standing', about: '`met`, `missing` or `unknown`: it cannot be told', value: ({standing}) => standing},
	{name: 'asked', about: 'what is asked for; of alternatives one is enough', value: ({ask}) => ask.name},
	{name: 'having', about: 'what of the profile meets it; for unknown why it cannot be told', value: ({ask}) => (ask.doubt === null ? havingWords(ask) : doubtWords[ask.doubt])},
	{name: 'learn', about: 'the step of learning that closes it, from 1; empty where it is not missing', value: ({learn}) => String(learn ?? '')},
	{name: 'posting', about: 'the posting’s line', value: ({ask}) => ask.asking.map(({text}) => text).join(' / ')},
	{name: 'profile', about: 'the profile’s line: what meets it, or says that it is not had', value: ({ask}) => linesOfAsk(ask)[0]?.text ?? ''},
	{name: 'place', about: 'where that line is: `resume.json:12`', value: ({ask}) => linesOfAsk(ask)[0]?.place ?? ''},
];

/** What `fit` prints line by line: role after role, what is required first, what is missing before what is met. */
export function* fitRows({roles, stepOf}: Pick<Fit, 'roles' | 'stepOf'>): Generator<FitRow> {
	for (const fit of roles) {
		for (const weight of ['required', 'preferred'] as const) {
			for (const standing of ['missing', 'unknown', 'met'] as const) {
				for (const ask of fit[weight][standing]) yield {fit, weight, standing, ask, learn: stepOf.get(ask) ?? null};
			}
		}
	}
}
