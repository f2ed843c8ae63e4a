import type {SkillMention} from '../model/requirement.js';
import type {Skill} from '../model/skill.js';
import {findAlternatives} from './alternatives.js';
import type {Dictionary} from './dictionary.js';
import {withCutNames} from './ellipsis.js';
import {findCandidates} from './match.js';
import type {Candidate} from './match.js';
import {confirmNames} from './neighbourhood.js';
import {studyTalk} from './study-talk.js';
import {plainText, tokenise} from './tokens.js';
import type {Token} from './tokens.js';

/**
 * The skills of a requirement: the named in order of their position, then the implied, each once.
 * Offsets are UTF-16 units of `text`.
 */
export function recogniseSkills(text: string, dictionary: Dictionary): SkillMention[] {
	const named = namedSkills(text, dictionary);
	return [...named, ...impliedSkills(named.map(({id}) => id), dictionary)];
}

/** The named skills alone. */
export function namedSkills(text: string, dictionary: Dictionary): SkillMention[] {
	const plain = plainText(text);
	const tokens = tokenise(plain);
	const candidates = findCandidates(plain, tokens, dictionary, studyTalk(plain, tokens));
	if (candidates.length === 0) return [];
	const confirmed = withCutNames(tokens, confirmNames(tokens, candidates), dictionary);
	const groups = findAlternatives(tokens, confirmed);
	return confirmed.map((candidate, position) => mention(tokens, candidate, groups[position] ?? null));
}

function mention(tokens: readonly Token[], {skill, first, beyond}: Candidate, oneOf: number | null): SkillMention {
	return {id: skill.id, name: skill.name, start: (tokens[first] as Token).start, end: (tokens[beyond - 1] as Token).end, via: 'named', oneOf};
}

/** What skills bring with them, and what that brings, without the skills themselves. */
export function impliedSkills(ids: readonly string[], dictionary: Dictionary): SkillMention[] {
	const known = new Set(ids);
	const implied: Skill[] = [];
	const queue = [...known];
	for (const id of queue) {
		for (const next of dictionary.skills.get(id)?.implies ?? []) {
			const skill = dictionary.skills.get(next);
			if (skill === undefined || known.has(next)) continue;
			known.add(next);
			queue.push(next);
			implied.push(skill);
		}
	}
	return implied.map(({id, name}) => ({id, name, start: null, end: null, via: 'implied', oneOf: null}));
}
