import {expect, test} from 'vitest';
import {workDatesIn} from '../../source/profile/work-dates.js';

const today = '2024-07-01';

/** "2020-01 to 2021-06" of the first and the last month, or null. */
function months(line: string): string | null {
	const found = workDatesIn(line, today);
	const name = (month: number) => `${Math.floor(month / 12)}-${String(Math.floor(month % 12) + 1).padStart(2, '0')}`;
	return found === null ? null : `${name(found.from)} to ${name(found.to)}`;
}

test.each([
	['Jan 2020 – Present', '2020-01 to 2024-07'],
	['Engineer, Acme (January 2020 - March 2021), Berlin', '2020-01 to 2021-04'],
	['2019-2021', '2019-01 to 2021-01'],
	['2019 – 2021 | Acme', '2019-01 to 2021-01'],
	['03/2018 to 05/2020', '2018-03 to 2020-06'],
	['3/2018–05/2020', '2018-03 to 2020-06'],
	['2018-03 - 2020-05', '2018-03 to 2020-06'],
	['2018.03 – 2020.05', '2018-03 to 2020-06'],
	['2018-03-01 to 2018-05-31', '2018-03 to 2018-06'],
	['Engineer since 2021', '2021-01 to 2024-07'],
	['Acme, since Sept. 2021', '2021-09 to 2024-07'],
	['Jan – Mar 2020, intern', '2020-01 to 2020-04'],
	['2019–21', '2019-01 to 2021-01'],
	['from 2019 until now', '2019-01 to 2024-07'],
	['2021 –', '2021-01 to 2024-07'],
	['Engineer (2021 – )', '2021-01 to 2024-07'],
	["Jun '19 – Aug '20", '2019-06 to 2020-09'],
	['15 Jan 2020 – 3 Mar 2021', '2020-01 to 2021-04'],
	['Jan 15, 2020 – Mar 3, 2021', '2020-01 to 2021-04'],
	['01.02.2020 – 31.03.2020', '2020-02 to 2020-04'],
	['2022 – 2030', '2022-01 to 2024-07'],
	['01/02/2020 – 05/06/2020', null],
	['2020', null],
	['Summer 2020', null],
	['Jan 2020', null],
	['2021 – 2021', null],
	['2030 – 2031', null],
	['Cut 2000-5000 ms to 200', null],
	['Grew the shop from 2015 to 2019, twofold each.', null],
	['v2019-2021.4', null],
	['Moved all of the services of three teams to the new platform and wrote the guides, 2015 – 2019', null],
])('%s', (line, expected) => {
	expect(months(line)).toBe(expected);
});
