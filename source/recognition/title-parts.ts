/** A title without what it says besides: the team in brackets, the year or season in which the role starts. */
export type TitleParts = {readonly title: string; readonly team: string | null; readonly intake: number | string | null};

const dashes = String.raw`[-\u2010-\u2015|,:]`;
const season = String.raw`(?:spring|summer|autumn|fall|winter)(?: ?[/&] ?(?:spring|summer|autumn|fall|winter))?`;
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`20[0-9]{2}`;
/** What says by itself that it is a start: "2023 Start", "2024 intake", "Starting in 2025", "Summer 2025", "2025 Summer", "Class of 2026", "January 2026". */
const start = String.raw`(?:(?<year>${year}) (?:start|intake|cohort)|(?:start|intake|starting|class of|cohort)(?: in| of)? (?<after>${year})|(?<season>(?:${season}|${month}),? ${year})(?: start| intake)?|(?<back>${year}) (?<backSeason>${season})(?: start| intake)?)`;
/** A year alone is a start where the title is one of people who start: "Intern 2026", "2026 Graduate". */
const bare = String.raw`(?<bare>${year}(?:(?: ?[/\u2013-] ?)(?:20)?[0-9]{2})?)`;
/** What a bare year may stand behind without a sign between them. */
const starter = String.raw`\b(?:interns?|internships?|graduates?|grads?|program(?:me)?|scheme|co-?op|apprentices?|apprenticeship|trainees?|placement|campus|hires?)`;
const starters = /\b(?:interns?|internships?|graduates?|(?:new )?grads?|co-?op|apprentices?|apprenticeship|trainees?|working student|placement|early careers?|campus|university|werkstudent(?:in)?|praktik(?:um|ant(?:in)?)|stagiaire)\b/iu;

/** Disciplines and technologies: what somebody works in, and no team. With others behind a sign, they are of the title whole. */
const field = String.raw`(?:(?:front|back)[ -]?end|full[ -]?stack|mobile|ios|android|web|machine learning|ml|ai(?:/ml)?|nlp|computer vision|data (?:science|engineering)|dev(?:sec)?ops|sre|qa|security|embedded|firmware|hardware|c|c\+\+|c#|\.net|go(?:lang)?|rust|java(?:script)?|js|typescript|ts|python|ruby|(?:ruby on )?rails|php|kotlin|swift|scala|elixir|clojure|node(?:\.?js)?|react(?:\.?js| native)?|vue(?:\.?js)?|angular|django|flutter)`;
const fields = new RegExp(`^${field}(?: ?[/,&+|] ?.{1,60}| (?:and|or) .{1,60})?$`, 'iu');

type Place = {readonly pattern: RegExp; readonly isAtEnd: boolean};

/** Where a start stands, the surest first; `bare` ones count only beside a starter. */
const places: readonly Place[] = [
	{pattern: new RegExp(`(?: ?${dashes} ?| ?\\(| )${start}\\)?$`, 'iu'), isAtEnd: true},
	{pattern: new RegExp(`(?:(?: ?${dashes} ?| ?\\(|(?<=${starter}) )${bare})\\)?$`, 'iu'), isAtEnd: true},
	{pattern: new RegExp(`^[\\[(]?(?:${start}|${bare})[\\])]?(?: ?${dashes} ?| )`, 'iu'), isAtEnd: false},
	{pattern: new RegExp(`(?<=[ (\\[])(?:${start}|${bare}) (?=(?:new |university |software |engineering )?${starter})`, 'iu'), isAtEnd: false},
	{pattern: new RegExp(` ?\\((?:${start}|${bare})\\)`, 'iu'), isAtEnd: false},
	{pattern: new RegExp(` ?${dashes} ?(?:${start}|${bare})(?= ?${dashes}| \\()`, 'iu'), isAtEnd: false},
	{pattern: new RegExp(`(?<=${starter}) ${bare}(?= ?${dashes}| \\()`, 'iu'), isAtEnd: false},
];
const bracketAtEnd = /^(?<title>.*\S) ?\((?<team>[^()]{1,80})\)$/u;
/** What is written in brackets without being a team: work arrangements, hours, genders, levels, contracts. */
const noTeam =
	/^(?:(?:fully |100% )?(?:remote|hybrid|on-?site|in-?office)\b.*|.*\bremote|[mfwdxhnai](?: ?[/|*] ?[mfwdxhnai]){1,4}|all genders|any gender|contract(?:or)?|full-?time|part-?time|permanent|temporary|fixed-?term.*|intern(?:ship)?|co-?op|new grad(?:uate)?|graduate|senior|junior|mid|staff|principal|lead|l\d|ic\d|[ivx]+|\d+|sr|jr|.*\b(?:all )?(?:levels|locations)|multiple .*|urgent.*|hiring.*|[\d\s.,%-]*\d ?(?:%|(?:h|hrs?|hours?|uur|stunden|std)\b).*)$/iu;

/**
 * Takes "Title (Team) - 2023 Start" apart. The brackets name a team only where a start follows them, or where `isTeamInBrackets`
 * says that the source writes its titles so; "(Remote)", "(Frontend)" and their like never do.
 */
export function takeTitleApart(text: string, isTeamInBrackets: boolean): TitleParts {
	const found = text.length > 300 ? null : findStart(text);
	const rest = found?.rest ?? text;
	const intake = found?.intake ?? null;
	const bracket = (found?.isAtEnd !== true && !isTeamInBrackets) || rest.length > 300 ? null : bracketAtEnd.exec(rest);
	const team = bracket?.groups?.['team']?.trim() ?? '';
	if (team === '' || noTeam.test(team) || fields.test(team)) return {title: rest, team: null, intake};
	return {title: bracket?.groups?.['title'] ?? rest, team, intake};
}

function findStart(text: string): {readonly rest: string; readonly intake: number | string; readonly isAtEnd: boolean} | null {
	for (const {pattern, isAtEnd} of places) {
		const found = pattern.exec(text);
		if (found === null) continue;
		const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.trim();
		const {year: stated, after, season: named, back, backSeason, bare: alone} = found.groups ?? {};
		if (rest === '' || (alone !== undefined && !starters.test(rest))) continue;
		const number = stated ?? after ?? alone;
		if (number !== undefined) return {rest, intake: /^\d{4}$/u.test(number) ? Number(number) : number, isAtEnd};
		return {rest, intake: named ?? `${backSeason ?? ''} ${back ?? ''}`.trim(), isAtEnd};
	}
	return null;
}
