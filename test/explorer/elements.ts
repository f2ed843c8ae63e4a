import type {ReactElement, ReactNode} from 'react';
import {Box, Text} from 'ink';
import {textOf} from '../../source/explorer/layout/line.js';
import {Explorer, type ExplorerProps} from '../../source/explorer/screens/explorer.js';
import {Lines} from '../../source/explorer/widgets/lines.js';
import {MenuBox} from '../../source/explorer/widgets/menu-box.js';

/** The rows of a frame without Ink, which is what makes thousands of frames quick; a menu is as many empty rows as it has. */
export function rowsOf(props: ExplorerProps): readonly string[] {
	return rowsOfNode(Explorer(props));
}

function rowsOfNode(node: ReactNode): readonly string[] {
	if (node === null || node === undefined || typeof node === 'boolean') return [];
	if (Array.isArray(node)) return node.flatMap((child: ReactNode) => rowsOfNode(child));
	const {type, props} = node as ReactElement<{readonly children?: ReactNode; readonly flexDirection?: string}>;
	if (type === Lines) return (props as unknown as Parameters<typeof Lines>[0]).lines.map(textOf);
	if (type === MenuBox) return Array.from({length: (props as unknown as Parameters<typeof MenuBox>[0]).rows}, () => '');
	if (type === Text) return [String(props.children)];
	if (type === Box) return props.flexDirection === 'column' ? rowsOfNode(props.children) : sideBySide(props.children);
	return rowsOfNode((type as (given: typeof props) => ReactNode)(props));
}

function sideBySide(children: ReactNode): readonly string[] {
	const columns = (Array.isArray(children) ? children : [children]).map((child: ReactNode) => rowsOfNode(child));
	return Array.from({length: Math.max(...columns.map(({length}) => length))}, (_, row) => columns.map(column => column[row] ?? '').join(''));
}
