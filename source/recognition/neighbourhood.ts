import {skillGroups} from '../model/skill.js';
import type {Skill} from '../model/skill.js';
import {needFirmNeighbours} from './firm-neighbours.js';
import {linkBetween} from './links.js';
import type {Candidate} from './match.js';
import {isOrdinaryUse} from './ordinary-uses.js';
import {plainUses} from './plain-uses.js';
import {isSentenceEnd} from './sentence.js';
import {dash} from './tokens.js';
import type {Token} from './tokens.js';

/** Nouns that make a name before them technology: "Go services", "R packages". */
const headNouns = new Set([
	'developer', 'developers', 'engineer', 'engineers', 'programmer', 'programmers', 'programming', 'development', 'code', 'codebase', 'codebases', 'coding', 'language', 'languages', 'framework', 'frameworks', 'library', 'libraries', 'package', 'packages', 'backend', 'backends', 'frontend', 'service', 'services', 'microservice', 'microservices', 'api', 'apis', 'app', 'apps', 'application', 'applications', 'scripting', 'script', 'scripts', 'macros', 'macro', 'spreadsheet', 'spreadsheets', 'compiler', 'compilers', 'runtime', 'sdk', 'ecosystem', 'stack', 'module', 'modules', 'component', 'components', 'hooks', 'shiny', 'studio', 'sql', 'streaming', 'ml', 'jobs', 'job', 'cluster', 'clusters', 'pipeline', 'pipelines', 'expertise', 'experience', 'proficiency', 'skills', 'knowledge', 'toolchain', 'concurrency', 'templates', 'ui', 'projects', 'server', 'servers', 'platform', 'database', 'databases', 'kernel', 'firmware', 'tooling', 'software',
]);
/** Words that anywhere in the sentence make it speak of technology. */
const sentenceCues = new Set([
	'programming', 'programmer', 'programmers', 'coding', 'coded', 'code', 'codebase', 'language', 'languages', 'framework', 'frameworks', 'library', 'libraries', 'developer', 'developers', 'scripting', 'scripts', 'backend', 'frontend', 'microservices', 'compiler', 'compilers', 'stack', 'software', 'spreadsheet', 'spreadsheets', 'sdk', 'tech', 'technologies', 'technology', 'api', 'apis', 'databases', 'database', 'proficient', 'proficiency', 'certified', 'certification', 'fluent', 'fluency', 'expertise', 'familiarity', 'familiar', 'comfortable', 'exposure', 'knowledge', 'tools', 'tooling', 'experience', 'experienced', 'expert', 'skills', 'engineer', 'engineers', 'mastery', 'develop', 'developing', 'development', 'written', 'build', 'building', 'built', 'preferred', 'preferably', 'ideally', 'plus', 'working', 'shipped', 'shipping', 'production', 'systems', 'deployed', 'deploying', 'platform', 'platforms', 'frameworks', 'firmware', 'embedded', 'proven', 'hands', 'using', 'programs', 'modules', 'plugins',
]);
/** Words in front of a name that say it is being used or known. */
const usePrepositions = new Set(['in', 'with', 'using', 'of', 'via', 'know', 'knows', 'knowing', 'learn', 'learning', 'write', 'writing', 'writes', 'use', 'uses', 'microsoft', 'ms', 'apache', 'embedded', 'ansi', 'modern', 'idiomatic', 'production', 'core', 'advanced', 'basic', 'our', 'like', 'as', 'e.g', 'g', 'preferably', 'ideally', 'especially', 'primarily', 'mainly', 'either', 'including', 'into', 'than', 'from', 'to', 'on', 'gnu', 'plain', 'pure', 'mostly', 'be', 'is', 'are', 'the', 'through', 'for', 'language', 'languages']);
/** Words that join a hyphened name to something of technology: "Go-based". */
const hyphenTails = new Set(['based', 'like', 'style', 'powered', 'only', 'native', 'first', 'centric', 'heavy', 'specific', 'driven', 'related', 'compatible', 'backed']);
const listJoins = new Set([',', '/', 'and', 'or', '&', '+', '(', ':', '|', '[', dash, '"', '\u201C', '\'']);
const startJoins = new Set([',', '/', 'or', '(', '+']);

/** Drops the candidates that are ordinary English where they stand, and the ambiguous whose neighbourhood does not speak of technology. */
export function confirmNames(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
	return candidates.filter((candidate, position) => !isOrdinaryUse(tokens, candidate.first, candidate.beyond) && (!candidate.ambiguous || isTechnology(tokens, candidates, position)));
}

function isTechnology(tokens: readonly Token[], candidates: readonly Candidate[], position: number): boolean {
	const {first, beyond} = candidates[position] as Candidate;
	if (isPartOfAnother(tokens, first, beyond)) return false;
	if (beyond - first === 1 && needFirmNeighbours.has((tokens[first] as Token).text)) return isWholeItem(tokens, first, beyond) || (!isPlainUse(tokens, first, beyond) && (hasFirmName(tokens, candidates, position) || isBesideLanguage(tokens, candidates, position)));
	const after = tokens[beyond];
	const listed = isListedWithTechnology(tokens, candidates, position);
	if (isPlainUse(tokens, first, beyond) && !(listed && andOr.has(after?.text ?? ''))) return false;
	if (listed || isWholeItem(tokens, first, beyond)) return true;
	if (after !== undefined && (headNouns.has(after.text) || (after.joint === 'hyphen' && hyphenTails.has(after.text)))) return true;
	const isLetter = isOneLetter(tokens, first, beyond);
	if (isAtStart(tokens, first)) {
		// The first word has its capital from there; only a list's punctuation behind it tells the name from the verb. A letter is no verb.
		if (isAskedFor(tokens, beyond)) return true;
		const isName = isLetter || (after !== undefined && startJoins.has(after.text));
		return isName && sentenceSpeaksOfTechnology(tokens, candidates, position);
	}
	const before = (tokens[first - 1] as Token).text;
	if (isLetter && !usePrepositions.has(before) && !listJoins.has(before) && !(masteries.has(before) && (after === undefined || !after.isWord || andOr.has(after.text)))) return false;
	return sentenceSpeaksOfTechnology(tokens, candidates, position);
}

const asking = new Set(['is', 'are', 'a', 'an', 'would', 'be', 'strongly', 'highly', 'also', 'huge', 'big', 'definite', 'strong', 'nice', 'very', 'much', 'considered', 'not', 'as']);
const asked = new Set(['plus', 'bonus', 'advantage', 'asset', 'required', 'preferred', 'desired', 'desirable', 'mandatory', 'must', 'essential', 'optional', 'advantageous', 'beneficial', 'expected', 'welcome', 'helpful', 'ideal']);

/** "Rust is a plus", "Swift preferred": nothing but a name is asked for like this. */
function isAskedFor(tokens: readonly Token[], beyond: number): boolean {
	let index = beyond;
	while (index < beyond + 5 && asking.has(tokens[index]?.text ?? '')) index++;
	const last = tokens[index];
	if (tokens[index - 1]?.text === 'nice' && last?.text === 'to' && tokens[index + 1]?.text === 'have') return true;
	if (last === undefined || !asked.has(last.text)) return false;
	const after = tokens[index + 1];
	// "Access required to work" goes on; "Swift required." ends there.
	return after === undefined || !after.isWord || after.text === 'but' || after.text === 'and' || after.text === 'for';
}

/** "Strong R", "some C": at the end of what is asked. */
const masteries = new Set(['strong', 'solid', 'good', 'excellent', 'some', 'expert', 'fluent', 'proficient', 'deep', 'working', 'intermediate', 'beginner']);

function isOneLetter(tokens: readonly Token[], first: number, beyond: number): boolean {
	return beyond - first === 1 && (tokens[first] as Token).text.length === 1;
}

/** "Spring Insurance", "Echo Foods": a company or a place that is called so. */
const ownersNouns = new Set(['insurance', 'foods', 'hotel', 'hotels', 'hospital', 'university', 'college', 'school', 'airport', 'airlines', 'inc', 'llc', 'ltd', 'gmbh', 'plc', 'holdings', 'capital', 'ventures', 'town', 'city', 'lake', 'river', 'valley', 'hall', 'church', 'dental', 'motors', 'brewery', 'restaurant']);
/** "Fort Ada", "San Julia". */
const placeFronts = new Set(['saint', 'st', 'mount', 'mt', 'fort', 'los', 'san', 'lake']);

/** "Go-to-market", "C-level", "R&D", an initial, "Spring 2025": the name is a piece of something else, whatever stands around it. */
function isPartOfAnother(tokens: readonly Token[], first: number, beyond: number): boolean {
	const token = tokens[first] as Token;
	const before = tokens[first - 1];
	const after = tokens[beyond];
	if (after?.joint === 'hyphen' && after.isWord && !hyphenTails.has(after.text)) return true;
	if (before !== undefined && token.joint === 'hyphen' && before.isWord && before.text !== 'non') return true;
	if (after !== undefined && (/^20\d\d$/.test(after.text) || (after.joint === 'apart' && ownersNouns.has(after.text)))) return true;
	if (before !== undefined && placeFronts.has(before.text)) return true;
	if (!isOneLetter(tokens, first, beyond)) return false;
	if (after?.text === '&' && (after.joint === 'touching' || tokens[beyond + 1]?.text === 'd')) return true;
	return (before?.text === '&' && token.joint === 'touching') || after?.text === '.';
}

function isPlainUse(tokens: readonly Token[], first: number, beyond: number): boolean {
	const token = tokens[first] as Token;
	const before = tokens[first - 1];
	const after = tokens[beyond];
	const use = beyond - first === 1 ? plainUses.get(token.text) : undefined;
	if (use === undefined) return false;
	if (after !== undefined && use.after?.includes(after.text) === true && !isUsed(before, token, after)) return true;
	if (before === undefined || use.before?.includes(before.text) !== true) return false;
	return !(weakBefore.has(before.text) && isNamedAsTool(token, after));
}

const andOr = new Set(['and', 'or']);
/** Small words say little where a word of technology stands behind the name: "the Spring framework", but "American Express software". */
const weakBefore = new Set(['the', 'a', 'an', 'to', 'in', 'with', 'of', 'and', 'or', 'for', 'our', 'your', 'you', 'we', 'they', 'on', 'that', 'by', 'this']);
const weakAfter = new Set(['and', 'to', 'in', 'for', 'or', 'at', 'with', 'on', 'as', 'within', 'through', 'from', 'using', 'when', 'the', 'code', 'a']);
const toolBefore = new Set(['using', 'with', 'in', 'via', 'of', 'microsoft', 'ms', 'apache', ',', '/']);

/** "using Go to build" and "in Excel and Word": the word behind is the sentence's, not the name's. */
function isUsed(before: Token | undefined, token: Token, after: Token): boolean {
	if (before === undefined || !weakAfter.has(after.text)) return false;
	// "with Access to", "of Access for": only "and" and "or" leave it a name there.
	if (token.text === 'access' && !andOr.has(after.text)) return before.text === 'using' || before.text === 'microsoft' || before.text === 'ms';
	return toolBefore.has(before.text);
}

/** "the Spring framework", "in Swift, …": what stands behind the name makes it one. */
function isNamedAsTool(token: Token, after: Token | undefined): boolean {
	if (after === undefined) return token.text !== 'spring' && token.text !== 'access';
	return headNouns.has(after.text) || after.text === '/' || after.text === ',';
}

/** So many names are looked at on either side in a list. */
const listReach = 12;

function isListedWithTechnology(tokens: readonly Token[], candidates: readonly Candidate[], position: number): boolean {
	for (const direction of [-1, 1]) {
		for (let at = position + direction, near = position; at >= 0 && at < candidates.length && Math.abs(at - position) <= listReach; near = at, at += direction) {
			const left = candidates[Math.min(at, near)] as Candidate;
			const right = candidates[Math.max(at, near)] as Candidate;
			if (right.first - left.beyond > 6 || linkBetween(tokens, left.beyond, right.first) === 'none') break;
			const other = candidates[at] as Candidate;
			if (isTech(other.skill) && (!other.ambiguous || !(isPartOfAnother(tokens, other.first, other.beyond) || isPlainUse(tokens, other.first, other.beyond)))) return true;
		}
	}
	return false;
}

function isTech(skill: Skill): boolean {
	return !Object.hasOwn(skillGroups, skill.group) || skillGroups[skill.group as keyof typeof skillGroups].kind === 'tech';
}

/** A list's item that is nothing but the name. */
function isWholeItem(tokens: readonly Token[], first: number, beyond: number): boolean {
	return first === 0 && (beyond === tokens.length || (beyond === tokens.length - 1 && !(tokens[beyond] as Token).isWord));
}

/** The first word of a sentence has its capital for that alone. */
function isAtStart(tokens: readonly Token[], first: number): boolean {
	const before = tokens[first - 1];
	return before === undefined || isSentenceEnd(tokens, first - 1) || before.text === dash || before.text === '*' || before.text === ';';
}

/** Looks as far as a long sentence goes, and no further: a text without an end stays cheap to read. */
const reach = 60;
/** Concepts of these speak of technology as well as its names do. */
const technicalGroups = new Set(['engineering', 'computing']);

function sentenceSpeaksOfTechnology(tokens: readonly Token[], candidates: readonly Candidate[], position: number): boolean {
	if (hasFirmName(tokens, candidates, position)) return true;
	// A word like "timing" is technical only beside something technical; "experience" and "knowledge" go with any timing.
	if (!isTech((candidates[position] as Candidate).skill)) return false;
	const {start, end} = sentenceAround(tokens, candidates[position] as Candidate);
	for (let index = start; index < end; index++) if (sentenceCues.has((tokens[index] as Token).text)) return true;
	return false;
}

/** Whether the sentence holds another name that can be nothing but technology. */
function hasFirmName(tokens: readonly Token[], candidates: readonly Candidate[], position: number): boolean {
	const {start, end} = sentenceAround(tokens, candidates[position] as Candidate);
	for (const direction of [-1, 1]) {
		for (let at = position + direction; ; at += direction) {
			const other = candidates[at];
			if (other === undefined || other.first < start || other.beyond > end) break;
			if (!other.ambiguous && (isTech(other.skill) || technicalGroups.has(other.skill.group))) return true;
		}
	}
	return false;
}

/** "Go services with Fiber": a language says enough, though it is an ordinary word as well, where it counts itself. */
function isBesideLanguage(tokens: readonly Token[], candidates: readonly Candidate[], position: number): boolean {
	return [position - 1, position + 1].some(at => {
		const other = candidates[at];
		return other?.skill.group === 'languages' && !needFirmNeighbours.has((tokens[other.first] as Token).text) && isTechnology(tokens, candidates, at);
	});
}

function sentenceAround(tokens: readonly Token[], {first, beyond}: Candidate): {readonly start: number; readonly end: number} {
	let start = first;
	while (start > Math.max(0, first - reach) && !isSentenceEnd(tokens, start - 1)) start--;
	let end = beyond;
	while (end < Math.min(tokens.length, beyond + reach) && !isSentenceEnd(tokens, end)) end++;
	return {start, end};
}
