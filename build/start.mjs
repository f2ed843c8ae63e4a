// `npm start -- list`: builds when something changed, then is the program. One process, so that the terminal,
// its signals and the exit code are the program's own.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {build} from './build.mjs';

await build({ifNeeded: true});
const program = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
process.argv[1] = program;
createRequire(import.meta.url)(program);
