import {Box} from 'ink';
import type {Line} from '../layout/line.js';
import {plain, styled} from '../layout/line.js';
import {fitLine} from '../layout/rich-text.js';
import {hasTwoPanes, paneWidths} from '../layout/sizes.js';
import {previewLines, visibleLines} from '../layout/visible-lines.js';
import {skillColumns, skillHeadLine} from '../layout/list-items.js';
import {wrapText} from '../layout/role-page.js';
import {bodyHeight} from '../state/frame-heights.js';
import {type ExplorerState, type Page, topPage} from '../state/explorer-state.js';
import type {World} from '../state/lists.js';
import {Lines} from '../widgets/lines.js';
import type {Blame} from '../../query/answers.js';

/** The list of roles with the role or track under the cursor beside it, where there is room. */
export function ExploreScreen({state, world}: {readonly state: ExplorerState; readonly world: World}) {
	const {size, explore} = state;
	const height = bodyHeight(state);
	const {items, position} = world.lists.active(state);
	const {blame} = world.views.roleList(explore.field.text, explore.sort);
	if (items.keys.length === 0) return <Lines lines={textBody(emptyText(blame, explore.field.text), height, size.columns)} />;
	if (!hasTwoPanes(size)) return <Lines lines={visibleLines(items, position.top, position.at, height, size.columns)} />;
	const widths = paneWidths(size);
	const target = items.targets[position.at];
	const page: Page | null = target?.kind === 'role' || target?.kind === 'track' ? {kind: target.kind, id: target.id} : null;
	const preview = page === null ? [] : previewLines(world.lists.page(state, page, widths.preview), explore.previewTop, height, widths.preview);
	return (
		<Box>
			<Lines lines={visibleLines(items, position.top, position.at, height, widths.list)} />
			<Lines lines={Array.from({length: height}, (): Line => [styled('dim', '│'), plain(' ')])} />
			<Lines lines={preview} />
		</Box>
	);
}

/** What the roles ask for, counted, with a bar for each skill. */
export function SkillsScreen({state, world}: {readonly state: ExplorerState; readonly world: World}) {
	const {size, skills} = state;
	const height = bodyHeight(state);
	const {items, position} = world.lists.active(state);
	const {blame} = world.views.skillList(skills.field.text, skills.sort);
	if (items.keys.length === 0) return <Lines lines={textBody(emptyText(blame, skills.field.text), height + 1, size.columns)} />;
	const head = skillHeadLine(skillColumns(size.columns - 1, world.views.byTrack.map(({track}) => track)));
	return <Lines lines={[fitLine([plain(' '), ...head.map(span => styled('dim', span.text))], size.columns), ...visibleLines(items, position.top, position.at, height, size.columns)]} />;
}

/** A page over a list. */
export function PageScreen({state, world}: {readonly state: ExplorerState; readonly world: World}) {
	const {items, position} = world.lists.active(state);
	const height = bodyHeight(state);
	if (items.keys.length === 0) return <Lines lines={textBody(['What was here is no longer in the content.', 'Esc goes back.'], height, state.size.columns)} />;
	const isReading = topPage(state) !== null;
	return <Lines lines={visibleLines(items, position.top, isReading ? position.at : -1, height, state.size.columns)} />;
}

/** What stands where nothing was found: why, what would be found, and how to see everything again. */
function emptyText(blame: Blame | null, query: string): readonly string[] {
	if (blame === null) return ['There is nothing here.'];
	return [blame.message, ...(blame.nearest === null ? [] : [`The nearest that matches: ${blame.nearest}`]), ...(query.trim() === '' ? [] : ['Esc in the search field clears it.'])];
}

function textBody(text: readonly string[], height: number, columns: number): readonly Line[] {
	const lines = text.flatMap(part => wrapText(part, columns - 4)).map(line => fitLine([plain('  '), ...line], columns));
	return Array.from({length: height}, (_, at) => lines[at - 1] ?? fitLine([], columns));
}
