import {Box, Text} from 'ink';
import {footerText, ruleLine} from '../layout/chrome.js';
import {isTooSmall, smallestSize} from '../layout/sizes.js';
import type {ExplorerState, Overlay} from '../state/explorer-state.js';
import {topPage} from '../state/explorer-state.js';
import type {World} from '../state/lists.js';
import {Lines} from '../widgets/lines.js';
import {CompareScreen} from './compare-screen.js';
import {footLines, headLines} from './frame.js';
import {ExploreScreen, PageScreen, SkillsScreen} from './list-screen.js';
import {OverlayScreen} from './overlay-screen.js';
import {spokenText} from './spoken-text.js';

export type ExplorerProps = {
	readonly state: ExplorerState;
	readonly world: World;
	/** The shell command of an overlay that shows one. */
	readonly commandLine: (overlay: Overlay & {readonly kind: 'command'}) => string;
	readonly onChoose: (value: string) => void;
	/** For a screen reader only the row under the cursor and its place are written. */
	readonly isSpoken: boolean;
};

/** The whole screen: a function of the state and the catalog. */
export function Explorer(props: ExplorerProps) {
	const {state, world} = props;
	const {columns, rows} = state.size;
	if (isTooSmall(state.size)) {
		return <Text wrap="truncate">{`Reality needs ${smallestSize.columns}×${smallestSize.rows}; this is ${columns}×${rows}.`.slice(0, columns)}</Text>;
	}
	if (props.isSpoken && state.overlay === null) return <Text>{spokenText(state, world)}</Text>;
	const [header] = headLines(state, world);
	if (state.overlay !== null) {
		return (
			<Box flexDirection="column">
				<Lines lines={[header!, ruleLine(columns)]} />
				<OverlayScreen state={state} overlay={state.overlay} world={world} commandLine={props.commandLine} onChoose={props.onChoose} />
				<Lines lines={[ruleLine(columns), overlayFooter(state.overlay, columns)]} />
			</Box>
		);
	}
	return (
		<Box flexDirection="column">
			<Lines lines={headLines(state, world)} />
			<Body state={state} world={world} />
			<Lines lines={footLines(state, world)} />
		</Box>
	);
}

function Body({state, world}: {readonly state: ExplorerState; readonly world: World}) {
	if (topPage(state) !== null) return <PageScreen state={state} world={world} />;
	switch (state.tab) {
		case 'explore':
			return <ExploreScreen state={state} world={world} />;
		case 'compare':
			return <CompareScreen state={state} world={world} />;
		case 'skills':
			return <SkillsScreen state={state} world={world} />;
	}
}

function overlayFooter(overlay: Overlay, columns: number) {
	switch (overlay.kind) {
		case 'help':
			return footerText([['↑↓', 'scroll'], ['Esc', 'back']], columns);
		case 'command':
			return footerText([['Esc', 'back']], columns);
		case 'menu':
		case 'tracks':
		case 'sort':
		case 'add':
		case 'four':
		case 'skillsOf':
			return footerText([['↑↓', 'move'], ['Enter', 'choose'], ['1-9', 'choose by number'], ['Esc', 'back']], columns);
	}
}
