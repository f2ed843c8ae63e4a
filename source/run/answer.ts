import type {Catalog} from '../model/catalog.js';
import {emptyProfile, type Profile} from '../model/profile.js';
import type {PrintOptions} from '../print/print-options.js';
import {printComparison, printFit, printRequirements, printRoles, printShown, printSkills, type Printed} from '../print/print.js';
import type {Blame, Remark} from '../query/answers.js';
import {compareSubjects} from '../query/compare.js';
import {countSkills} from '../query/count-skills.js';
import {fitRoles} from '../query/fit.js';
import {indexCatalog} from '../query/index-catalog.js';
import {listRoles} from '../query/list-roles.js';
import {narrowCatalog} from '../query/narrow.js';
import {parseQuery} from '../query/parse-query.js';
import {searchRequirements} from '../query/search-requirements.js';
import {showSubject} from '../query/show.js';
import type {Format, Request} from '../request.js';
import {narrowSubject, resolveSubjects, subjectsToCompare} from './answer-subjects.js';
import {checkNames} from './check-names.js';

/** A request that a catalog answers. */
export type Question = Request & {readonly kind: 'explore' | 'list' | 'search' | 'show' | 'compare' | 'skills' | 'fit'};

/** What to print, whether that is something, and what to say beside it. */
export type Answer = {
	readonly isFound: boolean;
	readonly blame: Blame | null;
	readonly remarks: readonly Remark[];
	readonly print: (format: Format, options: PrintOptions) => Printed;
};

/**
 * Answers a request from a catalog; `profile` is whom `fit` is about. Throws a UserError for a track, skill or subject
 * that the catalog does not know.
 */
export function answer(request: Question, catalog: Catalog, profile: Profile = emptyProfile): Answer {
	const index = indexCatalog(catalog);
	const {filters, limit} = request;
	checkNames(index, filters);
	const query = parseQuery(request.text);
	switch (request.kind) {
		case 'explore':
		case 'list': {
			const list = listRoles(index, query, filters, {sort: request.sort, limit});
			return {...list, isFound: list.total > 0, print: (format, options) => printRoles(list, format, options)};
		}
		case 'search': {
			const list = searchRequirements(index, query, filters, {sort: request.sort, limit});
			return {...list, isFound: list.total > 0, print: (format, options) => printRequirements(list, format, options)};
		}
		case 'skills': {
			const list = countSkills(index, query, filters, {sort: request.sort, limit});
			return {...list, isFound: list.total > 0, print: (format, options) => printSkills(list, format, options)};
		}
		case 'fit': {
			const fit = fitRoles(index, profile, query, filters, limit);
			return {...fit, isFound: fit.total > 0, print: (format, options) => printFit(fit, format, options)};
		}
		case 'show': {
			const subjects = resolveSubjects(catalog, request.subjects);
			const {catalog: narrowed, ...said} = narrowCatalog(index, query, filters);
			const left = subjects.map(subject => narrowSubject(subject, narrowed)).filter(({roles}) => roles.length > 0);
			const shown = left.map(subject => showSubject(narrowed, subject));
			const blame = said.blame ?? blameSubjects(request.subjects);
			return {...said, blame, isFound: shown.length > 0, print: (format, options) => printShown(shown, format, options)};
		}
		case 'compare': {
			const subjects = subjectsToCompare(catalog, request.subjects);
			const {catalog: narrowed, ...said} = narrowCatalog(index, query, filters);
			const left = subjects.map(subject => narrowSubject(subject, narrowed));
			const comparison = compareSubjects(narrowed, left);
			const blame = said.blame ?? blameSubjects(subjects.map(({id}) => id));
			return {...said, blame, isFound: left.some(({roles}) => roles.length > 0), print: (format, options) => printComparison(comparison, format, options)};
		}
	}
}

/** The subjects exist, yet hold no role that is asked for. */
function blameSubjects(names: readonly string[]): Blame {
	return {part: names.join(' '), message: `No role that matches stands in ${names.join(', ')}.`, nearest: null};
}
