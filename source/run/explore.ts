import {resolve} from 'node:path';
import type {OpenOptions, Opened} from '../explorer/open-explorer.js';
import type {Catalog} from '../model/catalog.js';
import {type Profile, withSkills} from '../model/profile.js';
import {noFilters} from '../query/query.js';
import {withFilters} from '../query/query-text.js';
import type {Request, Shared} from '../request.js';
import {commandLine} from '../request-to-command.js';
import {nothingSaved, readSaved, stateFile, withChange, writeSaved} from '../state/saved-state.js';
import {answer, type Question} from './answer.js';
import {namedSkills} from './profile.js';
import {brokenMessage, readAgain, readProfileAgain} from './read-again.js';
import type {ExplorerOptions, ExplorerResult} from './world.js';

/** What only the process can give: a terminal to draw on. Null where there is none for the keys to come from. */
export type OpenOnTerminal = (options: Omit<OpenOptions, 'input' | 'output'>) => Promise<Opened | null>;

/** Opens the explorer on a catalog: with what was kept of the last time, and watching the files it came from. */
export async function explore({catalog, request, appearance, cwd, env, platform, profile, reload, reloadProfile}: ExplorerOptions, open: OpenOnTerminal): Promise<ExplorerResult | null> {
	const file = stateFile(env, platform);
	const {saved, notice} = file === null ? {saved: nothingSaved, notice: null} : readSaved(file);
	const isPicking = request.kind === 'pick';
	// What is marked to be taken is no mark to be kept, nor are those of another day to be taken.
	const content = isPicking ? null : contentKey(request.content, cwd);
	const paths = request.content.filter(source => source !== 'builtin' && source !== '-').map(path => resolve(cwd, path));
	const profilePaths = request.kind === 'pick' || request.profile === null || request.profile === '-' ? [] : [resolve(cwd, request.profile)];
	const {watchContent} = paths.length + profilePaths.length > 0 ? await import('../content/watch-content.js') : {watchContent: null};
	const shared: Shared = {...request, text: withFilters(request.text, request.filters), filters: noFilters, format: null, limit: null, width: null};
	return open({
		catalog,
		shared,
		isPicking,
		profile,
		kept: {tab: isPicking ? null : saved.tab, have: saved.have, marks: (content === null ? undefined : saved.marks.get(content)) ?? []},
		message: notice ?? brokenMessage(catalog),
		color: appearance.color,
		env,
		keep({tab, have, marks}, before) {
			if (file === null) return null;
			// Another explorer may have written meanwhile: only what changed here is changed on disk.
			const onDisk = readSaved(file).saved;
			const contents = new Map(onDisk.marks);
			if (content !== null) {
				const merged = withChange(contents.get(content) ?? [], before.marks, marks);
				contents.delete(content);
				if (merged.length > 0) contents.set(content, merged);
			}
			return writeSaved(file, {tab: isPicking ? onDisk.tab : tab, have: withChange(onDisk.have, before.have, have), marks: contents});
		},
		commandLine,
		markdownOf: async (wanted, current, own) => textOf(wanted, current, own),
		watch(onContent, onProfile) {
			if (watchContent === null) return () => {};
			const ends = [
				...(paths.length === 0 ? [] : [watchContent(paths, () => void readAgain(reload, onContent))]),
				...(profilePaths.length === 0 || reloadProfile === null ? [] : [watchContent(profilePaths, () => void readProfileAgain(reloadProfile, onProfile))]),
			];
			return () => {
				for (const end of ends) end();
			};
		},
	});
}

/** Marks belong to the content they were made in; null for standard input, for which nothing is kept. */
function contentKey(content: readonly string[], cwd: string): string | null {
	if (content.includes('-')) return null;
	return content.length === 0 ? 'builtin' : content.map(source => (source === 'builtin' ? source : resolve(cwd, source))).join('\n');
}

/** What a request prints as Markdown. */
async function textOf(request: Request, catalog: Catalog, own: Profile): Promise<string> {
	const whole = request.kind === 'fit' ? withSkills(own, namedSkills(request.have, catalog)) : own;
	const printed = await answer(request as Question, catalog, whole).print('markdown', {columns: null, color: false, links: false});
	return [...printed].join('');
}
