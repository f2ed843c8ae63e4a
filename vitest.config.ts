import {defineConfig} from 'vitest/config';

const patient = {pool: 'forks', testTimeout: 30_000, hookTimeout: 60_000} as const;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					...patient,
					name: 'source',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/**/*.built.test.ts'],
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
