import {renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {watchContent, type WatchOutside} from '../../source/content/watch-content.js';
import {folderWith} from './folder.js';

/** An outside in which nothing happens unless the test says so. */
function quietOutside(folders: Readonly<Record<string, readonly string[]>> = {}) {
	const watched: {readonly path: string; readonly tell: (event: string, name: string | null) => void; isClosed: boolean; fail: () => void}[] = [];
	const timers: {readonly action: () => void; isOff: boolean}[] = [];
	const outside: WatchOutside = {
		watch(at, tell) {
			if (at === 'bad') throw new Error('ENOENT');
			const watcher = {path: at, tell, isClosed: false, fail: () => undefined as void};
			watched.push(watcher);
			return {
				close: () => void (watcher.isClosed = true),
				on: (_event, listener) => void (watcher.fail = listener),
			};
		},
		foldersIn: (at) => folders[at] ?? [],
		later(action) {
			const timer = {action, isOff: false};
			timers.push(timer);
			return () => void (timer.isOff = true);
		},
	};
	const pass = (): void => {
		for (const timer of timers.splice(0)) if (!timer.isOff) timer.action();
	};
	return {outside, watched, pass};
}

describe('watching', () => {
	test('a folder is watched with the folders in it, a file through its folder', () => {
		const {outside, watched} = quietOutside({content: ['content', 'content/in']});
		watchContent(['content', 'more/a.yaml', '-', 'builtin'], () => undefined, outside);
		expect(watched.map(({path: at}) => at)).toEqual(['content', 'content/in', 'more']);
	});

	test('many events in a row are one change', () => {
		const {outside, watched, pass} = quietOutside({content: ['content']});
		let changes = 0;
		watchContent(['content'], () => void changes++, outside);
		for (const name of ['a.yaml', 'a.yaml~', null]) watched[0]?.tell('change', name);
		expect(changes).toBe(0);
		pass();
		expect(changes).toBe(1);
		watched[0]?.tell('rename', 'a.yaml');
		pass();
		expect(changes).toBe(2);
	});

	test('what happens to the neighbours of a file is no change', () => {
		const {outside, watched, pass} = quietOutside();
		let changes = 0;
		watchContent(['more/a.yaml'], () => void changes++, outside);
		watched[0]?.tell('change', 'b.yaml');
		pass();
		expect(changes).toBe(0);
		watched[0]?.tell('rename', 'a.yaml');
		pass();
		expect(changes).toBe(1);
	});

	test('after its end nothing is told, not even what was under way', () => {
		const {outside, watched, pass} = quietOutside({content: ['content']});
		let changes = 0;
		const end = watchContent(['content'], () => void changes++, outside);
		watched[0]?.tell('change', 'a.yaml');
		end();
		watched[0]?.tell('change', 'a.yaml');
		pass();
		expect(changes).toBe(0);
		expect(watched[0]?.isClosed).toBe(true);
	});

	test('what begins with a dot is no change of a folder', () => {
		const {outside, watched, pass} = quietOutside({content: ['content']});
		let changes = 0;
		watchContent(['content'], () => void changes++, outside);
		watched[0]?.tell('rename', '.a.yaml.swp');
		pass();
		expect(changes).toBe(0);
	});

	test('after a change everything is watched anew, before it is told', () => {
		const folders: Record<string, readonly string[]> = {content: ['content']};
		const {outside, watched, pass} = quietOutside(folders);
		const open: (readonly string[])[] = [];
		watchContent(['content'], () => void open.push(watched.filter(({isClosed}) => !isClosed).map(({path: at}) => at)), outside);
		folders['content'] = ['content', 'content/new'];
		watched[0]?.tell('rename', 'new');
		pass();
		expect(open).toEqual([['content', 'content/new']]);
		expect(watched[0]?.isClosed).toBe(true);
	});

	test('a path that cannot be watched does not hinder the others', () => {
		const {outside, watched} = quietOutside({good: ['good']});
		watchContent(['bad/a.yaml', 'good'], () => undefined, outside);
		expect(watched.map(({path: at}) => at)).toEqual(['good']);
		watched[0]?.fail();
		expect(watched[0]?.isClosed).toBe(true);
	});
});

describe('watching the file system', () => {
	const deadline = {timeout: 10_000, interval: 20};

	async function changesAfter(paths: (folder: string) => readonly string[], act: (folder: string) => void): Promise<void> {
		const folder = folderWith({'a.yaml': 'a', 'in/b.yaml': 'b'});
		const onChange = vi.fn<() => void>();
		const end = watchContent(paths(folder), onChange);
		onTestFinished(end);
		act(folder);
		await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), deadline);
	}

	test('a file in a folder of the folder', () => changesAfter((folder) => [folder], (folder) => writeFileSync(path.join(folder, 'in/b.yaml'), 'c')));
	test('a new file', () => changesAfter((folder) => [folder], (folder) => writeFileSync(path.join(folder, 'in/c.yaml'), 'c')));
	test('a file that is gone', () => changesAfter((folder) => [folder], (folder) => rmSync(path.join(folder, 'a.yaml'))));
	test('a file that an editor replaces, time and again', async () => {
		const folder = folderWith({'a.yaml': 'a'});
		const file = path.join(folder, 'a.yaml');
		const onChange = vi.fn<() => void>();
		onTestFinished(watchContent([file], onChange));
		for (const time of [1, 2, 3]) {
			writeFileSync(`${file}.new`, String(time));
			renameSync(`${file}.new`, file);
			await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(time), deadline);
		}
	});
	test('a file of a folder that an editor replaces, is gone and comes back', async () => {
		const folder = folderWith({'in/b.yaml': 'b'});
		const file = path.join(folder, 'in/b.yaml');
		const onChange = vi.fn<() => void>();
		onTestFinished(watchContent([folder], onChange));
		const replace = (): void => {
			writeFileSync(`${file}.new`, 'c');
			renameSync(`${file}.new`, file);
		};
		for (const [time, act] of [replace, replace, () => writeFileSync(file, 'd'), () => rmSync(file), () => writeFileSync(file, 'e')].entries()) {
			act();
			await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(time + 1), deadline);
		}
	});
	test('a path that is not there is no error', () => {
		expect(() => watchContent(['/nowhere/at/all'], () => undefined)()).not.toThrow();
	});
});
