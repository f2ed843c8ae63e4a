// Vitest calls this once before the first test of the built program.
import {build} from './build.mjs';

export async function setup() {
	await build({ifNeeded: true});
}
