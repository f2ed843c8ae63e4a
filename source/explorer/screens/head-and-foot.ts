import {footerLine, footerText, headerLine, messageLines, ruleLine, searchLine} from '../layout/chrome.js';
import {type Line, plain, type Span, styled} from '../layout/line.js';
import {cutLine, fitLine} from '../layout/rich-text.js';
import {changingLabels} from '../state/changing-labels.js';
import {markedRoles} from '../state/choose-comparison.js';
import {contextOf} from '../state/press-key.js';
import {type ExplorerState, type Page, tabs, topPage} from '../state/explorer-state.js';
import {mostMessageLines} from '../state/frame-heights.js';
import type {World} from '../state/lists.js';
import {fieldOf} from '../state/press-in-search.js';

export const tabNames = {explore: 'Explore', compare: 'Compare', skills: 'Skills', fit: 'Fit'} as const;

/** The lines above a screen's body. */
export function headLines(state: ExplorerState, world: World): readonly Line[] {
	const {columns} = state.size;
	const header = headerLine(
		tabs.map(tab => ({name: tabNames[tab], isShown: tab === state.tab})),
		statusOf(state, world),
		state.focus === 'tabs',
		columns,
	);
	const top = topPage(state);
	if (top !== null) return [header, breadcrumb(state, world, columns), ruleLine(columns)];
	if (state.tab === 'compare') return [header, ruleLine(columns)];
	const hint = state.tab === 'fit' ? 'only these roles: a title, words, track:backend, level:graduate' : state.tab === 'skills' ? 'filter, as react, or track:backend for the skills of its roles' : 'search: a title, a team, words, "a phrase", track:backend, skill:go';
	return [header, searchLine(fieldOf(state), state.focus === 'search', hint, foundText(state, world), columns), ruleLine(columns)];
}

/** The lines below a screen's body: a rule, and the keys or what there is to say. */
export function footLines(state: ExplorerState, world: World): readonly Line[] {
	const {columns} = state.size;
	return [ruleLine(columns), ...(state.message === null ? [footer(state, world, columns)] : messageLines(state.message, columns, mostMessageLines(state.size)))];
}

function footer(state: ExplorerState, world: World, columns: number): Line {
	switch (contextOf(state)) {
		case 'search':
			return footerText([['↑↓', 'move'], ['Enter', 'to the list'], ['Esc', fieldOf(state).text === '' ? 'leave' : 'clear'], ['Tab', 'next tab']], columns);
		case 'tabs':
			return footerText([['←→', 'choose a tab'], ['↓', 'down'], ['Enter', 'to the list'], ['q', 'quit'], ['Esc', 'menu']], columns);
		case 'explore':
		case 'compare':
		case 'skills':
		case 'fit':
		case 'page':
			return footerLine(contextOf(state), columns, changingLabels(state, world));
	}
}

function statusOf(state: ExplorerState, world: World): readonly Span[] {
	const {catalog, companyCount} = world.views;
	if (state.tab === 'compare') {
		const names = world.views.subjects(state.compare.subjects).map(({name}) => name);
		return [plain(`${state.compare.view}${state.compare.differencesOnly ? ', differences' : ''}`), plain(names.join(', '))];
	}
	const marked = markedRoles(state, world).length;
	return [
		...(catalog.brokenRoles > 0 ? [styled('warning', `${catalog.brokenRoles} broken`)] : []),
		...(marked > 0 && state.tab === 'explore' ? [plain(`${marked} marked`)] : []),
		plain(counted(catalog.roles.length, 'role')),
		...(state.tab === 'skills' || state.tab === 'fit' ? [plain(counted(world.views.person(state.have).skills.length, 'skill', 'I have'))] : companyCount > 0 ? [plain(counted(companyCount, 'company'))] : []),
	];
}

function foundText(state: ExplorerState, world: World): string {
	if (state.tab === 'skills') {
		const {total} = world.views.skillList(state.skills.field.text, state.skills.sort);
		return counted(total, 'skill');
	}
	const {text} = fieldOf(state);
	if (text.trim() === '') return '';
	if (state.tab === 'fit') return `${world.views.fit(text, state.have).total} of ${counted(world.views.catalog.roles.length, 'role')}`;
	const {total, hits} = world.views.roleList(text, state.explore.sort);
	const requirements = hits.reduce((sum, {hitCount}) => sum + hitCount, 0);
	return `${total} of ${counted(world.views.catalog.roles.length, 'role')}${requirements > 0 ? ` · ${counted(requirements, 'requirement')}` : ''}`;
}

function breadcrumb(state: ExplorerState, world: World, columns: number): Line {
	const names = [tabNames[state.tab], ...state.pages[state.tab].map(({page}) => pageName(page, world))];
	return fitLine([plain(' '), ...cutLine([styled('dim', `${names.slice(0, -1).join(' › ')} › `), styled('bold', names.at(-1)!)], columns - 2)], columns);
}

function pageName(page: Page, {views}: World): string {
	switch (page.kind) {
		case 'role':
			return views.role(page.id)?.title ?? 'a role that is gone';
		case 'track':
			return views.trackById(page.id)?.name ?? 'a track that is gone';
		case 'skill':
			return views.nameOfSkill(page.id).name;
		case 'fit':
			return `${views.role(page.id)?.title ?? 'a role that is gone'}, beside you`;
		case 'learn':
			return 'what to learn next';
		case 'profile':
			return 'what your profile says';
		case 'evidence':
			return 'evidence';
	}
}

function counted(count: number, one: string, after = ''): string {
	const plural = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
	return `${count} ${count === 1 ? one : plural}${after === '' ? '' : ` ${after}`}`;
}

