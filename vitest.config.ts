import {defineConfig} from 'vitest/config';

const patient = {pool: 'forks', testTimeout: 30_000, hookTimeout: 60_000, setupFiles: ['test/same-cases-each-time.ts']};

export default defineConfig({
	test: {
		projects: [
			{
				// One process after another for all of them: starting one for each file takes longer than the tests.
				test: {
					...patient,
					name: 'source',
					isolate: false,
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/**/*.{built,isolated}.test.ts'],
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
					globalSetup: 'build/before-tests.mjs',
				},
			},
		],
	},
});
