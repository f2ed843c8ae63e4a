import {useEffect, useState} from 'react';
import {useStdout} from 'ink';

/** A terminal in characters. */
export type WindowSize = {readonly columns: number; readonly rows: number};

/** The size of the terminal that is drawn on, at once when it changes. Where the stream does not know: 80 columns, 24 rows. */
export function useWindowSize(): WindowSize {
	const {stdout} = useStdout();
	const [size, setSize] = useState(() => sizeOf(stdout));
	useEffect(() => {
		const follow = () => {
			setSize(before => {
				const now = sizeOf(stdout);
				return now.columns === before.columns && now.rows === before.rows ? before : now;
			});
		};

		follow();
		stdout.on('resize', follow);
		return () => {
			stdout.off('resize', follow);
		};
	}, [stdout]);
	return size;
}

function sizeOf(stdout: NodeJS.WriteStream): WindowSize {
	// Some pseudo-terminals report a size of 0.
	return {columns: stdout.columns || 80, rows: stdout.rows || 24};
}
