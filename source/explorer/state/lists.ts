import {compareItems, type CompareLayout, keyOf} from '../layout/compare-items.js';
import {skillViewRows, statementViewRows} from '../layout/compare-rows.js';
import {fitItems, fitWithoutProfile, keysWithoutProfile, learnItems} from '../layout/fit-items.js';
import {fitPageItems} from '../layout/fit-page.js';
import {type Items, itemsFrom} from '../layout/items.js';
import {roleListItems, skillColumns, skillListItems} from '../layout/list-items.js';
import {profileItems} from '../layout/profile-page.js';
import {roleItems, type PageContext} from '../layout/role-page.js';
import {hasTwoPanes, isStacked, paneWidths, type Size} from '../layout/sizes.js';
import {evidenceItems, factItems, skillItems} from '../layout/skill-page.js';
import {trackItems} from '../layout/track-page.js';
import {type ExplorerState, type OpenPage, type Page, type Position, startPosition, topPage} from './explorer-state.js';
import {compareWidths} from './frame-widths.js';
import {remember} from './remember.js';
import {createViews, type Views} from './views.js';
import {emptyProfile, type Profile} from '../../model/profile.js';
import type {Fit} from '../../query/fit-answers.js';
import type {Role} from '../../model/role.js';
import type {CatalogIndex} from '../../query/index-catalog.js';

/** A catalog with everything that is derived from it for the screens. Made anew when the catalog changes. */
export type World = {readonly views: Views; readonly lists: Lists};

export function createWorld(index: CatalogIndex, profile: Profile = emptyProfile): World {
	const views = createViews(index, profile);
	return {views, lists: createLists(views)};
}

type Lists = ReturnType<typeof createLists>;

function createLists(views: Views) {
	const asSet = remember((ids: readonly string[]): ReadonlySet<string> => new Set(ids), 8);
	const pageContext = (state: Pick<ExplorerState, 'have' | 'marks'>, columns: number, matches: PageContext['matches']): PageContext => ({
		columns,
		have: views.haveWith(state.have),
		marks: asSet(state.marks),
		nameOfSkill: views.nameOfSkill,
		matches,
	});
	const noMatches: PageContext['matches'] = new Map();
	const listColumns = (size: Size) => (hasTwoPanes(size) ? paneWidths(size).list : size.columns) - 1;

	const explore = remember((text: string, sort: ExplorerState['explore']['sort'], isGrouped: boolean, marks: readonly string[], have: readonly string[], columns: number): Items =>
		roleListItems(views.listRows(views.roleList(text, sort), isGrouped), {columns, marks: asSet(marks), have: views.haveWith(have), showsCompany: views.companies > 1}),
	);
	const skills = remember((text: string, sort: ExplorerState['skills']['sort'], have: readonly string[], columns: number): Items =>
		skillListItems(views.skillList(text, sort), skillColumns(columns, views.catalog.roles.length, views.trackCounts), views.haveWith(have)),
	);
	const fit = remember((text: string, have: readonly string[], marks: readonly string[], columns: number): Items => {
		const context = pageContext({have, marks}, columns, noMatches);
		if (views.isUnknown(have)) return itemsFrom(fitWithoutProfile(columns));
		const answer = views.fit(text, have);
		return answer.total === 0 ? itemsFrom([]) : fitItems(answer, context);
	});
	const rows = remember((subjects: ExplorerState['compare']['subjects'], view: ExplorerState['compare']['view'], differencesOnly: boolean) =>
		(view === 'skills' ? skillViewRows : statementViewRows)(views.comparison(subjects), differencesOnly),
	);
	const layout = remember((subjects: ExplorerState['compare']['subjects'], view: ExplorerState['compare']['view'], firstColumn: number, columns: number, have: readonly string[]): CompareLayout => {
		const names = views.comparison(subjects).subjects.map(({name}) => name);
		const stacked = isStacked({columns});
		const widths = compareWidths(columns, view, names.length);
		const all = names.map((_, at) => at);
		return {columns: columns - 1, label: widths.label, column: widths.column, seen: stacked ? all : all.slice(firstColumn, firstColumn + widths.visible), names, isStacked: stacked, have: views.haveWith(have)};
	});
	const compare = remember((shownRows: ReturnType<typeof rows>, shownLayout: CompareLayout, wraps: boolean): Items => compareItems(shownRows, shownLayout, wraps));
	const page = remember((shown: Page, columns: number, have: readonly string[], marks: readonly string[], query: string, sort: ExplorerState['explore']['sort'], subjects: ExplorerState['compare']['subjects'], compareRows: ReturnType<typeof rows> | null, shownFit: Fit | null): Items => {
		const matches = shown.kind === 'role' && query !== '' ? views.matches(views.roleList(query, sort), shown.id) : noMatches;
		return itemsFrom(pageItems(shown, pageContext({have, marks}, columns, matches), views, subjects, compareRows, shownFit));
	}, 6);

	const compareRowsOf = (state: ExplorerState) => rows(state.compare.subjects, state.compare.view, state.compare.differencesOnly);
	const compareLayoutOf = (state: ExplorerState) => layout(state.compare.subjects, state.compare.view, state.compare.firstColumn, state.size.columns, state.have);
	const pageOf = (state: ExplorerState, shown: Page, columns: number) =>
		page(shown, columns, state.have, state.marks, state.tab === 'explore' ? state.explore.field.text : '', state.explore.sort, state.compare.subjects, shown.kind === 'evidence' ? compareRowsOf(state) : null, shown.kind === 'fit' || shown.kind === 'learn' || shown.kind === 'profile' ? views.fit(state.fit.field.text, state.have) : null);

	return {
		listColumns,
		compareRows: compareRowsOf,
		compareLayout: compareLayoutOf,
		/** The items of a page in a pane of so many columns. */
		page: pageOf,
		/** What the cursor moves through: the page on top, else the tab's list. */
		active(state: ExplorerState): {readonly items: Items; readonly position: Position} {
			const top: OpenPage | null = topPage(state);
			if (top !== null) return {items: pageOf(state, top.page, state.size.columns - 1), position: top.position};
			switch (state.tab) {
				case 'explore':
					return {items: explore(state.explore.field.text, state.explore.sort, state.explore.isGrouped, state.marks, state.have, listColumns(state.size)), position: state.explore.position};
				case 'compare':
					return {items: compare(compareRowsOf(state), compareLayoutOf(state), state.compare.view === 'statements'), position: state.compare.position};
				case 'skills':
					return {items: skills(state.skills.field.text, state.skills.sort, state.have, state.size.columns - 1), position: state.skills.position};
				case 'fit':
					return {items: fit(state.fit.field.text, state.have, state.marks, views.isUnknown(state.have) ? state.size.columns - 1 : listColumns(state.size)), position: keysWithoutProfile.includes(state.fit.position.key) && !views.isUnknown(state.have) ? startPosition : state.fit.position};
			}
		},
	};
}

function pageItems(page: Page, context: PageContext, views: Views, subjects: ExplorerState['compare']['subjects'], rows: ReturnType<Lists['compareRows']> | null, fit: Fit | null) {
	switch (page.kind) {
		case 'role': {
			const role = views.role(page.id);
			return role === null ? [] : roleItems(role, context);
		}
		case 'track': {
			const summary = views.track(page.id);
			return summary === null ? [] : trackItems(summary, context);
		}
		case 'skill': {
			const skill = views.skill(page.id);
			return skill === null ? [] : skillItems(skill, views.skillCount(page.id), views.asking(page.id), skill.implies.map(id => views.nameOfSkill(id).name), context, id => views.trackById(id)?.name ?? id, views.lineInProfile(page.id));
		}
		case 'fit': {
			const role = fit?.roles.find(one => one.role.id === page.id);
			return fit === null || role === undefined ? [] : fitPageItems(role, fit.stepOf, context);
		}
		case 'profile':
			return fit === null ? [] : profileItems(fit.profile, context);
		case 'learn':
			return fit === null ? [] : learnItems(fit, context, id => roleName(views.role(id), id));
		case 'evidence': {
			const row = rows?.find((one, at) => keyOf(one, at) === page.key);
			const columns = views.comparison(subjects).subjects;
			if (row?.kind === 'skill') return evidenceItems(row.skill.name, columns.map(({name}, at) => ({name, evidence: row.skill.cells[at]!.evidence})), context);
			if (row?.kind === 'fact') return factItems(row.name, columns.map(({name}, at) => ({name, value: row.values[at] ?? null})), context);
			if (row?.kind === 'statement') return evidenceItems('What they say', columns.map(({name}, at) => ({name, evidence: row.cells[at]!})), context);
			return [];
		}
	}
}

/** A role apart from others of the same title. */
function roleName(role: Role | null, id: string): string {
	return role === null ? id : [role.title, role.team].filter(part => part !== null).join(', ');
}
