import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {commandLine} from '../../source/request-to-command.js';
import {Explorer} from '../../source/explorer/screens/explorer.js';
import type {Driver} from './drive.js';

/** The frame that an explorer shows, without colours and without spaces at the ends of lines. */
export function frameOf(driver: Driver, {isSpoken = false}: {readonly isSpoken?: boolean} = {}): string {
	const {lastFrame, unmount} = render(<Explorer state={driver.state()} world={driver.world()} isSpoken={isSpoken} commandLine={({request}) => commandLine(request)} onChoose={driver.store.choose} />);
	const frame = stripVTControlCharacters(lastFrame() ?? '');
	unmount();
	return frame
		.split('\n')
		.map(line => line.trimEnd())
		.join('\n');
}

/** A frame to be written out in a test: lines that repeat are counted. */
export function briefly(frame: string): string {
	const lines = frame.split('\n');
	const brief: string[] = [];
	for (let at = 0; at < lines.length; ) {
		const line = lines[at]!;
		let end = at + 1;
		while (end < lines.length && lines[end] === line) end++;
		brief.push(line);
		if (end - at > 2) brief.push(`⋮ ${end - at - 1} more`);
		at = end - at > 2 ? end : at + 1;
	}
	return brief.join('\n');
}
