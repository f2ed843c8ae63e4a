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
