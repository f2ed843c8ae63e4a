import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {slug} from '../../source/text/slug.js';

describe('slug', () => {
	test.each([
		['TikTok e-Commerce', 'tiktok-e-commerce'],
		['C++ & C# Engineer', 'cpp-csharp-engineer'],
		['  Señor   Developer!  ', 'senor-developer'],
		['Backend / Platform (Live)', 'backend-platform-live'],
		['數據 工程師', '數據-工程師'],
		['ソフトウェアエンジニア', 'ソフトウェアエンジニア'],
		['ﾊﾞｯｸｴﾝﾄﾞ', 'バックエンド'],
		['백엔드 개발자', '백엔드-개발자'],
		['Çözüm Mimarı İ', 'cozum-mimarı-i'],
		['__proto__', 'proto'],
		['../../etc/passwd', 'etc-passwd'],
		['---', ''],
		['', ''],
	])('%s becomes "%s"', (text, name) => {
		expect(slug(text)).toBe(name);
	});

	test('any text becomes letters and digits with single hyphens between, and such a name stays what it is', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), text => {
				const name = slug(text);
				expect(name).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
				expect(slug(name)).toBe(name);
			}),
		);
	});
});
