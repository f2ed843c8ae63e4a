import type {Level} from '../model/role.js';
import type {Track} from '../model/track.js';
import type {PlacedRequirement} from '../content/place-blocks.js';
import {levelsNamed, recogniseLevel, recogniseTrack, tracksNamed} from '../recognition/index.js';

/** A value with how it was come by; `note` where a person should know. */
export type Inferred<Value> = {readonly value: Value | null; readonly note: string | null};

/** Disciplines that requirements name as such. The words of others (data, security, support) stand in any posting. */
const named: ReadonlyMap<string, RegExp> = new Map([
	['frontend', /\bfront[- ]?end\b/iu],
	['backend', /\bback[- ]?end\b/iu],
	['mobile', /\b(?:mobile (?:app|application|engineering|development)|iOS|Android)\b/u],
]);

/** A second track of a title counts as one where its words weigh as much as this part of the first's: "AI" beside "Product Manager" does not. */
const rivalPart = 0.6;

/** The track of a posting: what the title says, else what several requirements name and no others. */
export function inferTrack(title: string, requirements: readonly PlacedRequirement[], tracks: readonly Track[]): Inferred<string> {
	const stated = recogniseTrack(title, tracks);
	if (stated !== null) {
		const all = tracksNamed(title, tracks);
		const weight = all.find(({id}) => id === stated)?.length ?? 0;
		const rivals = all.filter(({id, length}) => id !== stated && length >= weight * rivalPart).map(({id}) => id);
		return {value: stated, note: rivals.length === 0 ? null : `Unsure of the track: the title says ${[stated, ...rivals].join(' and ')}; ${stated} is taken. --set-track decides.`};
	}
	const known = [...named].filter(([id]) => tracks.some(track => track.id === id));
	const counts = known.map(([id, words]) => ({id, count: requirements.filter(({text}) => words.test(text)).length})).filter(({count}) => count > 0);
	const [first, ...others] = counts.sort((one, other) => other.count - one.count);
	if (first === undefined) return {value: null, note: null};
	if (first.count < 2 || others.length > 0) {
		return others.length === 0 ? {value: null, note: null} : {value: null, note: `Unsure of the track: the requirements speak of ${counts.map(({id}) => id).join(' and ')}; none is taken. --set-track decides.`};
	}
	return {value: first.id, note: `Track ${first.id} inferred: ${first.count} requirements name it, the title does not.`};
}

const graduates = /\b(?:final[- ]year|penultimate[- ]year|(?:recent|fresh|new|upcoming) (?:college |university )?grad(?:uate)?s?|graduating (?:in|by|between|before)|expected graduation)\b/iu;

/** The level of a posting: what the title says, else what the source states, else what employment and qualifications tell. */
export function inferLevel(title: string, stated: Level | null, employment: string | null, requirements: readonly PlacedRequirement[]): Inferred<Level> {
	const level = recogniseLevel(title);
	if (level !== null) {
		const others = levelsNamed(title).slice(1);
		return {value: level, note: others.length === 0 ? null : `Unsure of the level: the title says ${[level, ...others].join(' and ')}; ${level} is taken. --set-level decides.`};
	}
	if (stated !== null) return {value: stated, note: null};
	if (employment === 'Internship') return {value: 'intern', note: 'Level intern inferred from the employment, an internship.'};
	const says = requirements.find(({section, text}) => section === 'qualifications' && graduates.test(text));
	return says === undefined ? {value: null, note: null} : {value: 'graduate', note: `Level graduate inferred from a qualification: "${shortened(says.text)}"`};
}

function shortened(text: string): string {
	return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
