import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

const patient = {pool: 'forks', testTimeout: 30_000, hookTimeout: 60_000, setupFiles: ['test/same-cases-each-time.ts']};

/** What needs a shell of Unix, its signals, or the very bytes that reach its terminals (see test/system.ts). */
const forUnix = ['test/pipes/**', 'test/completion/**', 'test/explorer/terminal/screen.test.ts', 'test/pty/pick.built.test.ts', 'test/pty/random-keys.built.test.ts'];
const passedOver = process.platform === 'win32' ? forUnix : [];

export default defineConfig({
	test: {
		// Left alone, Vitest keeps a processor for itself: of two that is half.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [
			{
				// One process after another for all of them: starting one for each file takes longer than the tests.
				test: {
					...patient,
					name: 'source',
					isolate: false,
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/**/*.{built,isolated}.test.ts', ...passedOver],
				},
			},
			{
				// What looks at the process itself, such as which modules it has loaded.
				test: {
					...patient,
					name: 'isolated',
					include: ['test/**/*.isolated.test.ts'],
				},
			},
			{
				// What runs the built program: dist/ is brought up to date once, before the first of them.
				test: {
					...patient,
					name: 'built',
					include: ['test/**/*.built.test.ts'],
					exclude: passedOver,
					globalSetup: 'build/before-tests.mjs',
				},
			},
		],
	},
});
