import {useState} from 'react';
import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {cutToWidth, displayWidth, padToWidth} from '../../text/width.js';
import type {Menu} from '../state/menus.js';

type ItemProps = {readonly isSelected?: boolean; readonly label: string};

function Indicator({isSelected = false}: {readonly isSelected?: boolean}) {
	return <Text bold>{isSelected ? '> ' : '  '}</Text>;
}

function Row({isSelected = false, label}: ItemProps) {
	return (
		<Text bold={isSelected} wrap="truncate">
			{label}
		</Text>
	);
}

/** A menu to choose from, with the keys that do the same. Moving and choosing are ink-select-input's. */
export function MenuBox({menu, columns, rows, onChoose}: {readonly menu: Menu; readonly columns: number; readonly rows: number; readonly onChoose: (value: string) => void}) {
	const [place, setPlace] = useState(menu.begin);
	const {items} = menu;
	if (items.length === 0) return <Text>{` ${menu.title} There is nothing to choose from.`}</Text>;
	const labelWidth = Math.min(columns - 14, Math.max(...items.map(({label}) => displayWidth(label))) + 2);
	const shown = items.map(({value, label, caps}) => ({key: value, value, label: caps === '' ? cutToWidth(label, columns - 6) : `${padToWidth(label, labelWidth)} ${caps}`}));
	const isTight = rows < 10;
	const limit = Math.max(1, rows - (isTight ? 1 : 2));
	return (
		<Box flexDirection="column" width={columns} height={rows} paddingX={1}>
			<Text bold wrap="truncate">
				{menu.title}
				{items.length > limit ? ` (${Math.min(place, items.length - 1) + 1} of ${items.length})` : ''}
			</Text>
			{isTight ? null : <Text> </Text>}
			<SelectInput
				// It loses its cursor when fewer rows are left than the cursor is down: another height begins anew, at the same item.
				key={limit}
				items={shown}
				initialIndex={Math.min(place, items.length - 1)}
				limit={limit}
				indicatorComponent={Indicator}
				itemComponent={Row}
				onHighlight={item => {
					setPlace(items.findIndex(({value}) => value === item.value));
				}}
				onSelect={item => {
					onChoose(item.value);
				}}
			/>
		</Box>
	);
}
