// The shipped content, read and recognised once, here: the program starts from JSON and needs no YAML parser,
// no dictionary and no validation to list its own roles.
import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** @param {{project: string, directory: string}} options `directory`: where `builtin.json` is written. */
export async function compileContent({project}) {
	if (!existsSync(join(project, 'source/content/load-content.ts'))) return;
	throw new Error('not wired yet');
}
