import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {type Base, loadContent, type LoadOptions} from '../../source/content/load-content.js';
import type {Catalog, Problem} from '../../source/model/catalog.js';
import type {Skill} from '../../source/model/skill.js';
import {withSlashes} from '../system.js';

/** A new folder with these files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
		writeFileSync(path.join(folder, name), content);
	}
	return folder;
}

function skill(id: string, name: string, more: Partial<Skill> = {}): Skill {
	return {id, name, group: 'tools', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false, ...more};
}

const skills: readonly Skill[] = [
	skill('javascript', 'JavaScript'),
	skill('react', 'React', {implies: ['javascript']}),
	skill('redis', 'Redis'),
	skill('python', 'Python'),
];

/** A small base: two tracks, four skills, no role. */
export const base: Base = {
	tracks: [
		{id: 'frontend', name: 'Frontend', titles: ['frontend']},
		{id: 'backend', name: 'Backend', titles: ['backend']},
	],
	skills: [],
	vocabulary: () => skills,
	roles: [],
};

/** Loads with the small base, and without standard input unless it is given. */
export function load(options: Partial<LoadOptions> & Pick<LoadOptions, 'sources'>): Catalog {
	return loadContent({builtin: () => base, readStdin: () => '', ...options});
}

/** Loads a text as if it came through standard input. */
export function loadText(text: string | Uint8Array): Catalog {
	return load({sources: ['-'], readStdin: () => text});
}

/** Loads these files as one folder, whose problems are told by the paths below it. */
export function loadFiles(files: Readonly<Record<string, string | Uint8Array>>): Catalog {
	return load({sources: ['.'], cwd: folderWith(files)});
}

/** A problem as an editor shows it: `file:line:column message`, the hint behind an arrow. */
export function shown({file, line, column, message, hint}: Problem): string {
	const place = [withSlashes(file), line, column].filter((part) => part !== null).join(':');
	return `${place} ${message}${hint === null ? '' : ` → ${hint}`}`;
}
