import {useLayoutEffect, useRef} from 'react';
import {useStdin} from 'ink';
import {type Key, readKey} from '../keys/key.js';

/**
 * Calls `handler` for every key while `isActive`. The handler of the last commit is called, never an older one.
 * It listens where Ink's `useInput` listens, but to the bytes: Ink makes Backspace and Delete the same key and knows no paste.
 */
export function useKeys(handler: (key: Key) => void, {isActive = true}: {readonly isActive?: boolean} = {}): void {
	const {internal_eventEmitter: keys, setRawMode} = useStdin();
	const latest = useRef(handler);
	useLayoutEffect(() => {
		latest.current = handler;
	});

	useLayoutEffect(() => {
		if (!isActive) {
			return;
		}

		const listen = (chunk: string) => {
			const key = readKey(chunk);
			if (key !== null) {
				latest.current(key);
			}
		};

		// Ink reads its input only while somebody has asked for raw mode.
		setRawMode(true);
		keys.on('input', listen);
		return () => {
			keys.off('input', listen);
			setRawMode(false);
		};
	}, [isActive, keys, setRawMode]);
}
