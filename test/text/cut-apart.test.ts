import {expect, test} from 'vitest';
import {cutApart} from '../../source/text/cut-apart.js';

test.each([
	[['Frontend', 'Backend'], 12, ['Frontend', 'Backend']],
	[['Frontend Engineer', 'Backend Engineer'], 12, ['Frontend En…', 'Backend Eng…']],
	[['Engineer, Web Shop', 'Engineer, Web Search', 'Designer, Web Shop'], 12, ['…Shop', '…Search', 'Designer, W…']],
	[['Engineer, Web', 'Engineer, Water'], 10, ['…Web', '…Water']],
	[['Platform', 'Platform Governance'], 8, ['Platform', 'Platfor…']],
	[['Platform Team', 'Platform Team Two'], 8, ['…Team', '…Team T…']],
	[['Engineer, Payments, Singapore', 'Engineer, Payments, Singapore'], 12, ['Engineer, P…', 'Engineer, P…']],
	[['Engineerin', 'Engineerout'], 6, ['Engin…', 'Engin…']],
	[['工程师，前端', '工程师，后端'], 6, ['工程…', '工程…']],
])('%j in %i columns', (names, columns, expected) => {
	expect(cutApart(names, columns)).toEqual(expected);
});
