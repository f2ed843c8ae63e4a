import type {Environment} from './prepare-environment.js';

/**
 * A text that leads to a web address where the terminal knows links; elsewhere the text alone. Ended by BEL: that form survives Ink's wrapping.
 * An address that is not http or https, or not one at all, makes no link.
 */
export function hyperlink(text: string, url: string, isSupported: boolean): string {
	const address = isSupported ? webAddress(url) : null;
	return address === null ? text : `\u001B]8;;${address}\u0007${text}\u001B]8;;\u0007`;
}

/** A web address as it may be handed to a terminal or a program: http or https, everything unusual escaped. Null for anything else. */
export function webAddress(url: string): string | null {
	try {
		const {protocol, href} = new URL(url);
		// Characters that end the sequence, or could, are percent-encoded by URL; a semicolon in it is allowed.
		return (protocol === 'https:' || protocol === 'http:') && !/[\u0000-\u0020\u007F-\u009F]/.test(href) ? href : null;
	} catch {
		return null;
	}
}

const programs: Readonly<Record<string, number>> = {
	// The first version with links, as major * 100 + minor; 0 for every version.
	'iTerm.app': 301,
	WezTerm: 0,
	ghostty: 0,
	vscode: 172,
	Hyper: 0,
	Tabby: 0,
	rio: 0,
	WarpTerminal: 0,
	mintty: 301,
};

const terminals = ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot', 'contour', 'wezterm'];

/**
 * Whether the terminal is known to make links of OSC 8. FORCE_HYPERLINK decides where it is set (0 for never).
 * Not known is no: a terminal that does not know them may write the address into the text.
 */
export function supportsHyperlinks(env: Environment): boolean {
	const forced = env['FORCE_HYPERLINK'];
	if (forced !== undefined && forced !== '') {
		return forced !== '0' && forced !== 'false';
	}

	const term = env['TERM'] ?? '';
	// Inside tmux and screen the variables tell of the terminal outside, and what passes through depends on their settings.
	if (term === 'dumb' || env['TMUX'] !== undefined || env['STY'] !== undefined) {
		return false;
	}

	if (env['WT_SESSION'] !== undefined || env['KONSOLE_VERSION'] !== undefined || env['DOMTERM'] !== undefined) {
		return true;
	}

	// Of VTE (GNOME Terminal and others) 0.50, said as 5000; 0.50.0 itself crashed on links.
	if (Number(env['VTE_VERSION'] ?? 0) > 5000) {
		return true;
	}

	const program = env['TERM_PROGRAM'] ?? '';
	const first = Object.hasOwn(programs, program) ? programs[program] : undefined;
	return first === undefined ? terminals.includes(term) : versionNumber(env['TERM_PROGRAM_VERSION']) >= first;
}

function versionNumber(version = ''): number {
	const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? [];
	return Number(major) * 100 + Number(minor);
}
