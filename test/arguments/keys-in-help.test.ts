import {expect, test} from 'vitest';
import {commands} from '../../source/arguments/commands.js';
import {formatColumns} from '../../source/print/format-columns.js';

// The keys that are held against what is printed stand in format-columns; help says them in short.
test.each(formatColumns.filter(({command}) => command !== 'show' && command !== 'import'))('the help of $command names every key of its JSON', ({command, keys}) => {
	const [name] = command.split(' ') as [keyof typeof commands];
	const help = commands[name].formats.filter(({names}) => (names as readonly string[]).includes('json')).map(({holds}) => holds).join();
	const named = new Set(help.split(/[^\w]+/u));
	expect(keys.map(key => key.name).filter(key => !named.has(key))).toEqual([]);
});
