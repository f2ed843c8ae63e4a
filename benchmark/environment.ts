/** What a measured program is started with: no marks, content or colours of the person who measures, and a terminal, though it be in CI. */
export function environment(home: string): Record<string, string | undefined> {
	const {NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, CI: _ci, CONTINUOUS_INTEGRATION: _continuous, REALITY_CONTENT: _content, NO_COLOR: _noColor, ...env} = process.env;
	return {...env, TERM: 'xterm-256color', XDG_STATE_HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home};
}
