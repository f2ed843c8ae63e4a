import {describe, expect, test} from 'vitest';
import {hyperlink, supportsHyperlinks, webAddress} from '../../../source/explorer/terminal/hyperlink.js';

describe('hyperlink', () => {
	test('leads to the address, ended by BEL', () => {
		expect(hyperlink('TikTok', 'https://a.example/b?c=1&d=2', true)).toBe('\u001B]8;;https://a.example/b?c=1&d=2\u0007TikTok\u001B]8;;\u0007');
	});

	test('is the text alone where links are not known, and for what is no web address', () => {
		expect(hyperlink('TikTok', 'https://a.example/', false)).toBe('TikTok');
		expect(hyperlink('TikTok', 'javascript:alert(1)', true)).toBe('TikTok');
	});
});

describe('webAddress', () => {
	test.each([
		['https://a.example', 'https://a.example/'],
		['http://a.example/x y', 'http://a.example/x%20y'],
		['https://a.example/\u001B]8;;\u0007x', 'https://a.example/%1B]8;;%07x'],
		['https://a.example/?q=\u009C\u001Bx', 'https://a.example/?q=%C2%9C%1Bx'],
		['https://a.example/#\u0007x', 'https://a.example/#%07x'],
		['https://bücher.example/', 'https://xn--bcher-kva.example/'],
		['file:///etc/passwd', null],
		['ftp://a.example/', null],
		['--version', null],
		['/jobs/1', null],
		['', null],
	])('makes of %j %j', (url, address) => {
		expect(webAddress(url)).toBe(address);
	});
});

describe('supportsHyperlinks', () => {
	test.each([
		[{TERM: 'xterm-256color'}, false],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455'}, false],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0'}, true],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15'}, false],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.105.0'}, true],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2'}, false],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809'}, true],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'constructor'}, false],
		[{TERM: 'xterm-kitty'}, true],
		[{TERM: 'xterm-256color', VTE_VERSION: '7600'}, true],
		[{TERM: 'xterm-256color', VTE_VERSION: '5000'}, false],
		[{TERM: 'xterm-256color', WT_SESSION: 'f0'}, true],
		[{TERM: 'xterm-256color', KONSOLE_VERSION: '230805'}, true],
		[{TERM: 'tmux-256color', TMUX: '/run/tmux,1,0', VTE_VERSION: '7600'}, false],
		[{TERM: 'dumb', WT_SESSION: 'f0'}, false],
		[{TERM: 'xterm-256color', FORCE_HYPERLINK: '1'}, true],
		[{TERM: 'xterm-kitty', FORCE_HYPERLINK: '0'}, false],
		[{}, false],
	])('in %j is %j', (env, isSupported) => {
		expect(supportsHyperlinks(env)).toBe(isSupported);
	});
});
