/** Runs `task` after so many milliseconds, unless the function it gives is called first. */
export type Schedule = (task: () => void, milliseconds: number) => () => void;

/** By the real clock. */
export function scheduleByClock(task: () => void, milliseconds: number): () => void {
	const timer = setTimeout(task, milliseconds);
	return () => {
		clearTimeout(timer);
	};
}
