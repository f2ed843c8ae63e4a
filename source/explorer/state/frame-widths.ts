import {type Columns, columnWidths, labelWidth, narrowestSkillColumn, narrowestStatementColumn} from '../layout/sizes.js';
import type {CompareView} from './explorer-state.js';

/** How wide a comparison's label and its `count` columns are on a screen of so many columns, and how many are seen at once. */
export function compareWidths(columns: number, view: CompareView, count: number): Columns {
	const isSkills = view === 'skills';
	// The cursor has the first column of the screen.
	return columnWidths(columns - 1, count, isSkills ? narrowestSkillColumn : narrowestStatementColumn, isSkills ? labelWidth(columns) : 2);
}
