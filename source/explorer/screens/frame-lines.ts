// No React here: the first frame is drawn before it is loaded.
import {isTooSmall, smallestSize} from '../layout/sizes.js';
import {type Line, plain} from '../layout/line.js';
import {cutLine} from '../layout/rich-text.js';
import {type ExplorerState, topPage} from '../state/explorer-state.js';
import type {World} from '../state/lists.js';
import {compareLines} from './compare-lines.js';
import {footLines, headLines} from './head-and-foot.js';
import {exploreLines, fitLines, pageLines, skillsLines} from './list-lines.js';

/** The whole screen as lines, from the first to the last; without what is laid over it. */
export function frameLines(state: ExplorerState, world: World): readonly Line[] {
	const {columns, rows} = state.size;
	if (isTooSmall(state.size)) return [cutLine([plain(`Reality needs ${smallestSize.columns}×${smallestSize.rows}; this is ${columns}×${rows}.`)], columns)];
	return [...headLines(state, world), ...bodyLines(state, world), ...footLines(state, world)];
}

function bodyLines(state: ExplorerState, world: World): readonly Line[] {
	if (topPage(state) !== null) return pageLines(state, world);
	switch (state.tab) {
		case 'explore':
			return exploreLines(state, world);
		case 'compare':
			return compareLines(state, world);
		case 'skills':
			return skillsLines(state, world);
		case 'fit':
			return fitLines(state, world);
	}
}
