/** A title without what it says besides: the team in brackets, the year or season in which the role starts. */
export type TitleParts = {readonly title: string; readonly team: string | null; readonly intake: number | string | null};

const dashes = String.raw`[-\u2010-\u2015|,:]`;
const season = String.raw`(?:spring|summer|autumn|fall|winter)`;
const year = String.raw`20[0-9]{2}`;
/** "- 2023 Start", "(2024 intake)", "Start 2025", "- Summer 2025" at a title's end. */
const intakeAtEnd = new RegExp(String.raw`(?: ?${dashes} ?| ?\(| )(?:(?<year>${year}) (?:start|intake)|(?:start|intake|starting)(?: in)? (?<after>${year})|(?<season>${season},? ${year})(?: start| intake)?)\)?$`, 'iu');
const bracketAtEnd = /^(?<title>.*\S) ?\((?<team>[^()]{1,80})\)$/u;
/** What is written in brackets without being a team: work arrangements, genders, levels, contracts. */
const noTeam =
	/^(?:(?:fully |100% )?(?:remote|hybrid|on-?site|in-?office)\b.*|.*\bremote|[mfwdxhnai](?: ?[/|*] ?[mfwdxhnai]){1,4}|all genders|any gender|contract(?:or)?|full-?time|part-?time|permanent|temporary|fixed-?term.*|intern(?:ship)?|co-?op|new grad(?:uate)?|graduate|senior|junior|mid|staff|principal|lead|l\d|ic\d|[ivx]+|\d+|sr|jr|.*\b(?:all )?(?:levels|locations)|multiple .*|urgent.*|hiring.*)$/iu;

/**
 * Takes "Title (Team) - 2023 Start" apart. The brackets name a team only where a start follows them, or where `isTeamInBrackets`
 * says that the source writes its titles so; "(Remote)" and its like never do.
 */
export function takeTitleApart(text: string, isTeamInBrackets: boolean): TitleParts {
	const found = text.length > 300 ? null : intakeAtEnd.exec(text);
	const rest = found === null ? text : text.slice(0, found.index).trim();
	if (rest === '') return {title: text, team: null, intake: null};
	const stated = found?.groups?.['year'] ?? found?.groups?.['after'];
	const intake = stated === undefined ? (found?.groups?.['season'] ?? null) : Number(stated);
	const bracket = (found === null && !isTeamInBrackets) || rest.length > 300 ? null : bracketAtEnd.exec(rest);
	const team = bracket?.groups?.['team']?.trim() ?? '';
	if (team === '' || noTeam.test(team)) return {title: rest, team: null, intake};
	return {title: bracket?.groups?.['title'] ?? rest, team, intake};
}
