import {describe, expect, test} from 'vitest';
import {columnWidths} from '../../../source/print/table/column-widths.js';

describe('Column widths', () => {
	test.each([
		{what: 'are natural where all fits', needs: [[10, 5, 1], [20, 5, 1]], columns: 40, widths: [10, 20]},
		{what: 'are natural without a limit', needs: [[10, 5, 1], [2000, 5, 1]], columns: null, widths: [10, 2000]},
		{what: 'give way in the widest column first', needs: [[10, 5, 1], [60, 5, 1]], columns: 40, widths: [10, 28]},
		{what: 'never fall below what is of use', needs: [[10, 10, 1], [60, 20, 1]], columns: 32, widths: [10, 20]},
		{what: 'leave out the column of least worth', needs: [[10, 10, 3], [10, 10, 1], [10, 10, 2]], columns: 25, widths: [10, 0, 10]},
		{what: 'keep one column however narrow', needs: [[10, 10, 1], [10, 10, 2]], columns: 4, widths: [0, 4]},
		{what: 'spend no gap on a column that is empty', needs: [[10, 5, 1], [0, 8, 2], [10, 5, 1]], columns: 22, widths: [10, 0, 10]},
	] as const)('$what', ({needs, columns, widths}) => {
		expect(columnWidths(needs.map(([natural, least, worth]) => ({natural, least, worth})), columns)).toEqual(widths);
	});
});
