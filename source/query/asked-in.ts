import type {FitPart} from './fit-answers.js';

/** How much a part of a fit asks for. */
export function askedIn({met, missing, unknown}: FitPart): number {
	return met.length + missing.length + unknown.length;
}
