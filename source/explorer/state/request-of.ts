import type {Request, Shared} from '../../request.js';
import {subjectNames} from './act-on-comparison.js';
import {type ExplorerState, topPage} from './explorer-state.js';
import type {World} from './lists.js';

/** The request that prints what the screen shows: every view is a command. */
export function requestOf(state: ExplorerState, world: World, shared: Shared): Request {
	const top = topPage(state)?.page;
	const plain = {...shared, text: ''};
	const {explore, skills} = state;
	switch (top?.kind) {
		case 'role':
		case 'track':
			return {...plain, kind: 'show', subjects: [nameOfSubject(top, world)]};
		case 'skill':
			return {...plain, kind: 'search', text: `skill:${top.id}`, sort: null};
		case 'fit':
		case 'learn':
		case 'profile':
			return fitRequest(state, world, plain, top.kind === 'fit' ? namingOf(top.id, world) : state.fit.field.text.trim());
		case 'evidence':
		case undefined:
	}
	switch (state.tab) {
		case 'explore':
			return {...plain, kind: 'list', text: explore.field.text.trim(), sort: explore.sort};
		case 'compare':
			return {...plain, kind: 'compare', subjects: state.compare.subjects === null ? [] : subjectNames(state, world).map(subject => nameOfSubject(subject, world))};
		case 'skills':
			return {...plain, kind: 'skills', text: skills.field.text.trim(), sort: skills.sort};
		case 'fit':
			return fitRequest(state, world, plain, state.fit.field.text.trim());
	}
}

/** A subject's name for the prompt: its id, with its kind where both kinds have it. */
function nameOfSubject({kind, id}: {readonly kind: 'role' | 'track'; readonly id: string}, {views}: World): string {
	const isBoth = views.role(id) !== null && views.trackById(id) !== null;
	return isBoth || /^(?:track|role):/u.test(id) ? `${kind}:${id}` : id;
}

/** The profile's file, and what was ticked besides. Ticks that name nothing known cannot be named to it. */
function fitRequest({have}: ExplorerState, {views}: World, plain: Shared, text: string): Request {
	return {...plain, kind: 'fit', text, profile: views.profile.source, have: have.filter(id => views.isKnownSkill(id))};
}

/** A query that finds a role by its own words. */
function namingOf(id: string, {views}: World): string {
	const role = views.role(id);
	return [role?.title, role?.team, role?.company].flatMap(words => (words == null ? [] : [`"${words.replaceAll('"', ' ')}"`])).join(' ');
}
