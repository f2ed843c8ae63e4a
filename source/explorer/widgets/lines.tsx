import {Text} from 'ink';
import type {Line} from '../layout/line.js';
import {paint} from './paint.js';

/** Lines as they are, one below the other. Each has to fit: one Text for all of them is what keeps drawing fast. */
export function Lines({lines}: {readonly lines: readonly Line[]}) {
	return <Text wrap="truncate">{lines.map(paint).join('\n')}</Text>;
}
