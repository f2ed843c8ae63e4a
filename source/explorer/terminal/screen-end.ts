/** How the time on the screen ended. */
export type ScreenEnd<Value> =
	| {readonly kind: 'finished'; readonly value: Value}
	/** Ctrl-C, or SIGINT from elsewhere. */
	| {readonly kind: 'interrupted'}
	| {readonly kind: 'signal'; readonly signal: 'SIGTERM' | 'SIGHUP'}
	/** The terminal went away. */
	| {readonly kind: 'closed'};

/** The exit code that says how it ended; those of signals are 128 and their number, as shells have them. A terminal that went away is a hangup. */
export function exitCodeOf(end: ScreenEnd<unknown>): number {
	switch (end.kind) {
		case 'finished': {
			return 0;
		}

		case 'interrupted': {
			return 130;
		}

		case 'signal': {
			return end.signal === 'SIGTERM' ? 143 : 129;
		}

		case 'closed': {
			return 129;
		}
	}
}
