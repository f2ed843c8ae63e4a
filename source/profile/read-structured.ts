import {nearest} from '../text/nearest.js';
import {shortfallOfLevel} from './claims.js';
import {entryKeys, noteStrangers, profileKeys, quietKeys} from './profile-keys.js';
import {readDegree, readEducations, readYears} from './read-education.js';
import {readSkills} from './read-skill-lists.js';
import {add, isMap, lineAt, listAt, listed, type Misfit, plainList, prose, type Reading, textAt, textOf, type ValuePath} from './reading.js';
import {stretchOf} from './work-time.js';

/**
 * What a parsed JSON or YAML value says: a résumé in the form of JSON Resume, with its current and its old keys, a profile
 * with keys such as `skills`, `degree` and `years`, or a list of skills. What is of another kind than expected inside an
 * entry is passed over; a section that is no list, or a degree that is none, is a misfit; an unknown key is a stranger.
 */
export function readStructured(value: unknown, placeOf: Reading['placeOf'], today: string): Pick<Reading, 'statements' | 'misfits' | 'strangers'> {
	const reading: Reading = {statements: [], misfits: [], strangers: [], placeOf, today};
	if (Array.isArray(value)) readSkills(value, [], {isFieldToo: true, says: null}, reading);
	else if (isMap(value) && profileKeys.some(key => Object.hasOwn(value, key))) readResume(value, reading);
	else reading.misfits.push(noProfile(value));
	return reading;
}

function noProfile(value: unknown): Misfit {
	const message = 'This is no résumé and no list of skills.';
	for (const key of isMap(value) ? Object.keys(value) : []) {
		const meant = nearest(key, profileKeys);
		if (meant !== null) return {path: [key], part: 'key', message, hint: `Did you mean ${meant}?`};
	}
	return {path: [], message, hint: 'A JSON Resume has skills, work or education; a list of skills is read as well.'};
}

function readResume(resume: Readonly<Record<string, unknown>>, reading: Reading): void {
	noteStrangers(resume, [], [...profileKeys, ...quietKeys], true, reading);
	for (const key of ['skills', 'have'] as const) if (Object.hasOwn(resume, key)) readSkills(resume[key], [key], {isFieldToo: key === 'have' || !Object.hasOwn(resume, 'education'), says: null}, reading);
	for (const says of ['learning', 'wants'] as const) if (Object.hasOwn(resume, says)) readSkills(resume[says], [says], {isFieldToo: false, says}, reading);
	for (const [at, entry] of listAt(resume, 'languages', reading)) {
		if (typeof entry === 'string') listed(textOf(entry), ['languages', at], plainList, reading);
		else if (isMap(entry)) listed(textAt(entry, 'language') ?? textAt(entry, 'name'), ['languages', at, 'language'], {...plainList, says: shortfallOfLevel(textAt(entry, 'fluency') ?? '')}, reading);
	}
	for (const section of ['work', 'projects', 'volunteer', 'certificates'] as const) {
		for (const [at, entry] of listAt(resume, section, reading)) if (isMap(entry)) readDoing(entry, [section, at], section === 'work', reading);
	}
	readEducations(resume, reading);
	for (const key of ['degree', 'studying'] as const) readDegree(resume, key, reading);
	readYears(resume, reading);
	const {basics} = resume;
	if (isMap(basics)) for (const key of ['label', 'summary']) prose(textAt(basics, key), ['basics', key], false, reading);
}

/** Work, a project, a certificate: what was done, with which keywords, from when to when. */
function readDoing(entry: Readonly<Record<string, unknown>>, path: ValuePath, isWork: boolean, reading: Reading): void {
	const position = textAt(entry, 'position');
	if (isWork) noteStrangers(entry, path, entryKeys.work, false, reading);
	for (const key of ['position', 'title', 'summary', 'description']) prose(textAt(entry, key), [...path, key], isWork, reading);
	// The name of an employer is none of a skill; that of a project or certificate may be.
	if (!isWork) prose(textAt(entry, 'name'), [...path, 'name'], false, reading);
	for (const key of ['highlights', 'keywords', 'technologies', 'roles']) {
		const value = Object.hasOwn(entry, key) ? entry[key] : null;
		const texts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
		for (const [at, text] of texts.entries()) {
			const here = Array.isArray(value) ? [...path, key, at] : [...path, key];
			if (key === 'keywords' || key === 'technologies') listed(textOf(text), here, plainList, reading);
			else prose(textOf(text), here, isWork, reading);
		}
	}
	if (!isWork) return;
	const [start, end] = [textAt(entry, 'startDate'), textAt(entry, 'endDate')];
	const stretch = stretchOf(start, end, reading.today);
	const employer = textAt(entry, 'name') ?? textAt(entry, 'company');
	const text = `${[position, employer].filter(part => part !== null).join(', ')} ${start ?? ''}–${end ?? 'today'}`.trim();
	if (stretch !== null) add(reading, {kind: 'work', text, ...stretch, line: lineAt(text, [...path, 'startDate'], reading)});
}
