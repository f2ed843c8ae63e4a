import {expect, test, vi} from 'vitest';
import {printRequirements} from '../../source/print/print.js';
import {formats} from '../../source/request.js';
import {pipe, requirementHit, requirementList, shop, textOf} from './fixtures.js';

vi.mock('yaml', () => {
	throw new Error('loaded');
});

const list = requirementList(requirementHit(shop, 0));

test.each(formats.filter(format => format !== 'yaml'))('The YAML library is not loaded for %s', async format => {
	expect(await textOf(printRequirements(list, format, pipe))).toContain('Build pages');
});

test('The YAML library is loaded for yaml', async () => {
	await expect(printRequirements(list, 'yaml', pipe)).rejects.toThrow('error when mocking');
});
