import type {Line} from '../layout/line.js';
import {plain, styled} from '../layout/line.js';
import {fitLine} from '../layout/rich-text.js';
import {hasTwoPanes, paneWidths} from '../layout/sizes.js';
import {previewLines, visibleLines} from '../layout/visible-lines.js';
import {skillColumns, skillHeadLine} from '../layout/list-items.js';
import {wrapText} from '../layout/role-page.js';
import {bodyHeight} from '../state/frame-heights.js';
import {type ExplorerState, topPage} from '../state/explorer-state.js';
import {fieldOf} from '../state/press-in-search.js';
import {previewPage} from '../state/preview-page.js';
import type {World} from '../state/lists.js';
import type {Blame} from '../../query/answers.js';

/** The list of roles with the role or track under the cursor beside it, where there is room. */
export function exploreLines(state: ExplorerState, world: World): readonly Line[] {
	const {blame, remarks} = world.views.roleList(state.explore.field.text, state.explore.sort);
	return listWithPreview(state, world, {previewTop: state.explore.previewTop, empty: {blame, remarks}, hasPreview: true});
}

/** What to learn next and the roles beside the profile, with the lines that say so for what is under the cursor. */
export function fitLines(state: ExplorerState, world: World): readonly Line[] {
	const {blame, remarks} = world.views.fit(state.fit.field.text, state.have);
	return listWithPreview(state, world, {previewTop: state.fit.previewTop, empty: {blame, remarks}, hasPreview: !world.views.isUnknown(state.have)});
}

/** Why an answer is empty, and what was not read as it may have been meant. */
type Empty = {readonly blame: Blame | null; readonly remarks: readonly string[]};

type Preview = {readonly previewTop: number | null; readonly empty: Empty; readonly hasPreview: boolean};

function listWithPreview(state: ExplorerState, world: World, {previewTop, empty, hasPreview}: Preview): readonly Line[] {
	const {size} = state;
	const height = bodyHeight(state);
	const {items, position} = world.lists.active(state);
	if (items.keys.length === 0) return textBody(emptyText(empty, fieldOf(state).text), height, size.columns);
	if (!hasTwoPanes(size) || !hasPreview) return visibleLines(items, position.top, position.at, height, size.columns);
	const widths = paneWidths(size);
	const page = previewPage(items.targets[position.at]);
	const preview = page === null ? [] : previewLines(world.lists.page(state, page, widths.preview), previewTop, height, widths.preview, state.isPicking ? 'l' : 'Enter');
	const list = visibleLines(items, position.top, position.at, height, widths.list);
	return list.map((line, at) => [...line, styled('dim', '│'), plain(' '), ...(preview[at] ?? [])]);
}

/** What the roles ask for, counted, with a bar for each skill. */
export function skillsLines(state: ExplorerState, world: World): readonly Line[] {
	const {size, skills} = state;
	const height = bodyHeight(state);
	const {items, position} = world.lists.active(state);
	const {blame, remarks} = world.views.skillList(skills.field.text, skills.sort);
	if (items.keys.length === 0) return textBody(emptyText({blame, remarks}, skills.field.text), height + 1, size.columns);
	const head = skillHeadLine(skillColumns(size.columns - 1, world.views.catalog.roles.length, world.views.trackCounts));
	return [fitLine([plain(' '), ...head.map(span => styled('dim', span.text))], size.columns), ...visibleLines(items, position.top, position.at, height, size.columns)];
}

/** A page over a list. */
export function pageLines(state: ExplorerState, world: World): readonly Line[] {
	const {items, position} = world.lists.active(state);
	const height = bodyHeight(state);
	if (items.keys.length === 0) return textBody(['What was here is no longer in the content.', 'Esc goes back.'], height, state.size.columns);
	const isReading = topPage(state) !== null;
	return visibleLines(items, position.top, isReading ? position.at : -1, height, state.size.columns);
}

/** What stands where nothing was found: why, what would be found, and how to see everything again. */
function emptyText({blame, remarks}: Empty, query: string): readonly string[] {
	if (blame === null) return ['There is nothing here.'];
	return [blame.message, ...remarks, ...(blame.nearest === null ? [] : [`The nearest that matches: ${blame.nearest}`]), ...(query.trim() === '' ? [] : ['Esc in the search field clears it.'])];
}

function textBody(text: readonly string[], height: number, columns: number): readonly Line[] {
	const lines = text.flatMap(part => wrapText(part, columns - 4)).map(line => fitLine([plain('  '), ...line], columns));
	return Array.from({length: height}, (_, at) => lines[at - 1] ?? fitLine([], columns));
}
