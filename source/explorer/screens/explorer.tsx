import {Box, Text} from 'ink';
import {footerText, ruleLine} from '../layout/chrome.js';
import {isTooSmall} from '../layout/sizes.js';
import type {ExplorerState, Overlay} from '../state/explorer-state.js';
import type {World} from '../state/lists.js';
import {Lines} from '../widgets/lines.js';
import {frameLines} from './frame-lines.js';
import {headLines} from './head-and-foot.js';
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
	if (isTooSmall(state.size)) return <Lines lines={frameLines(state, world)} />;
	if (state.overlay === null) return props.isSpoken ? <Text>{spokenText(state, world)}</Text> : <Lines lines={frameLines(state, world)} />;
	const {columns} = state.size;
	const [header] = headLines(state, world);
	return (
		<Box flexDirection="column">
			<Lines lines={[header!, ruleLine(columns)]} />
			<OverlayScreen state={state} overlay={state.overlay} world={world} commandLine={props.commandLine} onChoose={props.onChoose} />
			<Lines lines={[ruleLine(columns), overlayFooter(state.overlay, columns)]} />
		</Box>
	);
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
