import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {code, emphasizeRanges, escapeMarkdown, linkTo} from '../../../source/print/markdown/escape.js';
import {text} from '../arbitraries.js';

describe('Markdown text', () => {
	test.each([
		['a | b', String.raw`a \| b`],
		['`code`', String.raw`\`code\``],
		['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
		['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
		['# heading', String.raw`\# heading`],
		['- item', String.raw`\- item`],
		['+ item', String.raw`\+ item`],
		['1. item', String.raw`1\. item`],
		['  2) item', String.raw`  2\) item`],
		['> quote', '&gt; quote'],
		['*stars* and __lines__', String.raw`\*stars\* and \_\_lines\_\_`],
		['[text](javascript:x)', String.raw`\[text\](javascript:x)`],
		['![image](x)', String.raw`!\[image\](x)`],
		['~~struck~~ for $5 or $6', String.raw`\~\~struck\~\~ for \$5 or \$6`],
		[String.raw`back\slash`, String.raw`back\\slash`],
		['two\nlines', 'two lines'],
		['Learn C ##', String.raw`Learn C \##`],
		['We use C#', 'We use C#'],
		['C# and C++ - well, #1', 'C# and C++ - well, #1'],
		['=====', String.raw`\=====`],
	])('shows %j as it is', (given, escaped) => {
		expect(escapeMarkdown(given)).toBe(escaped);
	});

	test('holds no bare pipe, angle bracket, backtick or line break, whatever it is made of', () => {
		fc.assert(
			fc.property(text, given => {
				expect(escapeMarkdown(given).replaceAll(/\\[^\n]/gu, '')).not.toMatch(/[|<>`\n\r]/u);
			}),
		);
	});

	test('puts ranges in bold and escapes inside and around them', () => {
		expect(emphasizeRanges('use <b> or C|D now', [[11, 14], [4, 7]])).toBe(String.raw`use <b>&lt;b&gt;</b> or <b>C\|D</b> now`);
	});

	test.each([
		['https://a.example/x?y=1&z=2', '[title](<https://a.example/x?y=1&z=2>)'],
		['https://a.example/x>)|y z', '[title](<https://a.example/x%3E%29%7Cy%20z>)'],
		['javascript:alert(1)', 'title'],
		[null, 'title'],
	])('links to %j only if it is an address of the web', (url, link) => {
		expect(linkTo('title', url)).toBe(link);
	});

	test.each([
		['acme/shop', '`acme/shop`'],
		['a`b|c', String.raw`a\`b\|c`],
	])('writes the id %j as code unless it would break out', (id, written) => {
		expect(code(id)).toBe(written);
	});
});
