import {readFileSync} from 'node:fs';
import path from 'node:path';
import {loadContent} from '../source/content/load-content.js';
import type {Catalog} from '../source/model/catalog.js';
import type {Skill} from '../source/model/skill.js';
import {rolesAsNdjson} from './generate-roles.js';

/** A generated role has so many requirements. */
const linesOfRole = 9;

/** How many generated roles have at least so many requirements. */
export function rolesForLines(lines: number): number {
	return Math.ceil(lines / linesOfRole);
}

/** The shipped content, as the built program reads it. */
export function shippedCatalog(): Catalog {
	const read = (name: string): unknown => JSON.parse(readFileSync(path.resolve('dist', name), 'utf8'));
	let vocabulary: readonly Skill[] | null = null;
	return {...(read('builtin.json') as Omit<Catalog, 'vocabulary'>), vocabulary: () => (vocabulary ??= read('vocabulary.json') as readonly Skill[])};
}

/** Generated roles, read and recognised as the program does it. */
export function generatedCatalog(roles: number, seed?: number): Catalog {
	return loadContent({sources: ['-'], builtin: shippedCatalog, readStdin: () => rolesAsNdjson(roles, seed)});
}

/** The requirements' texts in order: what plain Fuse.js searches. */
export function linesOf({roles}: Pick<Catalog, 'roles'>): readonly string[] {
	return roles.flatMap(({requirements}) => requirements.map(({text}) => text));
}
