/** What a posting in plain words says of itself in lines like "Location: Singapore". */
const factKeys = ['title', 'company', 'team', 'location', 'employment', 'workplace', 'salary', 'posted', 'closes', 'source', 'level', 'intake'] as const;
export type FactKey = (typeof factKeys)[number];
export type Fact = {readonly key: FactKey; readonly value: string};

/** The words in use; a map, since a word may be called constructor. */
const words: ReadonlyMap<string, FactKey> = new Map<string, FactKey>([
	['title', 'title'],
	['job title', 'title'],
	['position', 'title'],
	['company', 'company'],
	['employer', 'company'],
	['organization', 'company'],
	['organisation', 'company'],
	['team', 'team'],
	['department', 'team'],
	['location', 'location'],
	['locations', 'location'],
	['standort', 'location'],
	['arbeitsort', 'location'],
	['lieu', 'location'],
	['localisation', 'location'],
	['ubicaci\u00F3n', 'location'],
	['locatie', 'location'],
	['standplaats', 'location'],
	['unternehmen', 'company'],
	['entreprise', 'company'],
	['empresa', 'company'],
	['vertragsart', 'employment'],
	['type de contrat', 'employment'],
	['gehalt', 'salary'],
	['salaire', 'salary'],
	['employment', 'employment'],
	['employment type', 'employment'],
	['type', 'employment'],
	['job type', 'employment'],
	['contract', 'employment'],
	['contract type', 'employment'],
	['workplace', 'workplace'],
	['workplace type', 'workplace'],
	['salary', 'salary'],
	['salary range', 'salary'],
	['pay range', 'salary'],
	['posted', 'posted'],
	['date posted', 'posted'],
	['posted on', 'posted'],
	['closes', 'closes'],
	['closing date', 'closes'],
	['deadline', 'closes'],
	['apply by', 'closes'],
	['link', 'source'],
	['url', 'source'],
	['source', 'source'],
	['posting', 'source'],
	['apply', 'source'],
	['apply at', 'source'],
	['level', 'level'],
	['seniority', 'level'],
	['intake', 'intake'],
	['start', 'intake'],
]);

/** The fact that a line states, or null. */
export function recogniseFact(text: string): Fact | null {
	if (text.length > 300) return null;
	const colon = text.indexOf(':');
	if (colon < 3 || colon > 20) return null;
	const key = words.get(text.slice(0, colon).trim().toLowerCase());
	const value = text.slice(colon + 1).trim();
	return key === undefined || value === '' ? null : {key, value};
}
