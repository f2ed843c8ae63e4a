import {useState} from 'react';
import {Text} from 'ink';
import {render} from 'ink-testing-library';
import {expect, test, vi} from 'vitest';
import {useKeys} from '../../../source/explorer/terminal/use-keys.js';
import {useWindowSize} from '../../../source/explorer/terminal/use-window-size.js';

function Counter({isActive = true}: {readonly isActive?: boolean}) {
	const [seen, setSeen] = useState<readonly string[]>([]);
	useKeys(
		({name, text}) => {
			// Not by an updater: what the handler sees must be what was drawn last.
			setSeen([...seen, `${name}${text}`]);
		},
		{isActive},
	);
	return <Text>seen {seen.join(' ')}</Text>;
}

test('the handler of the last drawing hears every key', async () => {
	const {stdin, lastFrame, unmount} = render(<Counter />);
	for (const [bytes, shown] of [
		['j', 'seen textj'],
		['\u001B[1;5P', 'seen textj'],
		['\u001B[B', 'seen textj down'],
		['\u007F', 'seen textj down backspace'],
		['\u001B[3~', 'seen textj down backspace delete'],
		['\u0002red is', 'seen textj down backspace delete pastered is'],
	] as const) {
		stdin.write(bytes);
		await vi.waitFor(() => {
			expect(lastFrame()).toBe(shown);
		});
	}

	unmount();
});

test('nothing is heard while it is not active', async () => {
	const {stdin, lastFrame, rerender, unmount} = render(<Counter isActive={false} />);
	stdin.write('j');
	rerender(<Counter />);
	stdin.write('k');
	rerender(<Counter isActive={false} />);
	stdin.write('l');
	await vi.waitFor(() => {
		expect(lastFrame()).toBe('seen textk');
	});
	unmount();
});

test('a stream that does not know its height has 24 rows', () => {
	function Size() {
		const {columns, rows} = useWindowSize();
		return <Text>{`${columns}x${rows}`}</Text>;
	}

	const {lastFrame, unmount} = render(<Size />);
	expect(lastFrame()).toBe('100x24');
	unmount();
});
