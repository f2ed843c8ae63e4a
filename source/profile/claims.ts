import type {Shortfall} from '../model/profile.js';

/** A stretch of a text, in UTF-16 units. */
type Stretch = {readonly start: number; readonly end: number};

/** Words that say what is not had. `reach`: how far they speak: up to the end of the clause, or of what follows at once. */
type Cue = {readonly says: Shortfall; readonly reach: 'clause' | 'next'; readonly words: RegExp};

const not = String.raw`(?:never|not|cannot|\w+n['’]t)`;
/** What somebody who learns does, or wants to do with it. */
const learn = String.raw`(?:learn|study|pick up|get (?:into|better|to know)|dive|explore|master|understand|become|try|use|work|switch|move|transition|grow|deepen|gain|improve|speciali[sz]e|begin|start|build|code|program|write|join|discover)`;
const knowing = 'experience|knowledge|exposure|familiarity|expertise|skills';

const cues: readonly Cue[] = [
	{says: 'lacks', reach: 'clause', words: new RegExp(String.raw`\b(?:no|without|zero|lack(?:s|ing)?(?: of)?|little(?: to| or) no|hardly any|${not}(?: yet)? (?:have|had|got|gained)|${not} (?:much|any|enough))(?: (?!problems?|doubt|trouble|fewer|less)[\w+#./-]+,?){0,4}? (?:${knowing})\b`, 'giu')},
	// "What did not work on Windows" is what somebody mended.
	{says: 'lacks', reach: 'clause', words: new RegExp(String.raw`(?<!\b(?:that|which|it|they) (?:\w+ )?)\b${not}(?: (?!only|just|merely|simply|solely)\w+){0,2}? (?:use[ds]?|using|work(?:ed)? (?:\w+ )?(?:with|in)|work professionally|tr(?:y|ied)|touch(?:ed)?|know|learn(?:ed|t)?|written|write|coded?|program(?:med)?|developed|familiar|experienced|comfortable|proficient|fluent|confident|acquainted|skilled|versed)\b`, 'giu')},
	{says: 'lacks', reach: 'clause', words: /\b(?:unfamiliar with|inexperienced (?:in|with)|(?:a )?stranger to)\b/giu},
	{says: 'lacks', reach: 'next', words: /\b(?:no|not|without|minus|(?:everything|anything|all) but|neither|nor|except|excluding|instead of|rather than)(?: (?:any|an?|the|much|real|prior|previous|professional|commercial|production|using|(?:the )?(?:use|help) of|relying on|resorting to|needing|even|for))* (?=\S)/giu},
	{says: 'wants', reach: 'clause', words: new RegExp(String.raw`\b(?:(?:want|wish|hop(?:e|ing)|plan(?:s|ning)?|aim(?:s|ing)?|intend)(?:s|ed|ing)?|(?:would|['’]d) (?:like|love)|eager|keen|excited|willing|hungry|motivated|ready|open|aspir(?:e|es|ing)|looking|(?:next|my|career|future) (?:goal|step|plan)s?(?: is| are)?:?)(?: [\w-]+){0,2}? to (?:\w+ )?${learn}\b`, 'giu')},
	{says: 'wants', reach: 'clause', words: /\b(?:interest(?:s|ed)?|curious|curiosity) (?:in|about)\b|(?:^|[.;:(]\s*)(?:want(?:s|ing)? )?to (?:learn|pick up|get into)\b|\blearning goals?\b|\bnext (?:on|up)\b|\baspiring\b|\b(?:would|['’]d) (?:like|love) (?:an? )?(?:role|job|position)\b|\bto (?:obtain|find|get|secure|land) (?:an? )?(?:[\w-]+ ){0,3}?(?:role|position|job|internship)\b/giu},
	{says: 'wants', reach: 'clause', words: /\b(?:looking|searching|hunting|applying) for\b(?=[^.;]*\b(?:roles?|jobs?|positions?|opportunit(?:y|ies)|internships?|placements?|teams?|compan(?:y|ies)|challenges?|employment|career|contracts?|place)\b)|\b(?:seek(?:s|ing)?|in search of|open to|available for)\b(?=[^.;]*\b(?:roles?|jobs?|positions?|opportunit(?:y|ies)|internships?|placements?|teams?|compan(?:y|ies)|challenges?|employment|career|contracts?)\b)/giu},
	{says: 'learning', reach: 'clause', words: /\b(?:currently|now|still|presently|actively|busy|start(?:ed|ing)?|beg[au]n|beginning|continu(?:e|ing)|keep|keen on|am|is|['’]m)(?: (?:also|still|currently|now|just|busy))? (?:self-)?(?:learning|studying|picking up|exploring|teaching myself|getting (?:into|started with)|diving into|reading up on|training in)\b|\bnew to\b/giu},
	{says: 'learning', reach: 'next', words: /\b(?:learning|studying|picking up|exploring|teaching myself) (?=\S)/giu},
];

/** Where what a cue says ends: at a sign, or where something else begins to be said. */
const clauseEnd = /[.;:!?](?=\s|$)|\)|\s[–—-]\s|\b(?:but|however|although|though|while|whereas|besides|except|other than|apart from|after|since|because|coming from|having|without)\b/giu;
const saysHaving = String.raw`(?:have|has|had|already|currently|use[ds]?|using|knows?|built|worked|works|wrote|strong|solid|good|great|fluent|proficient|skilled|experienced|expert|years|plenty|lots|mostly|mainly|primarily|previously|only)`;
const otherEnds: Readonly<Record<Shortfall, RegExp>> = {
	lacks: new RegExp(String.raw`,\s+(?:and\s+)?(?:I|${saysHaving})\b|\band\s+(?:I|${saysHaving})\b`, 'giu'),
	wants: new RegExp(String.raw`,\s+(?:and\s+)?(?:I (?:have|use|know|am)|${saysHaving})\b|\band (?:I (?:have|use|know|am)|have|has|already)\b|\bmy\b|\b(?:apply|applying|leverag(?:e|ing)|bring|bringing)\b|\b(?:with|building on|given|on top of) (?:(?:over|more than|about) )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many)\b|(?:an? )?(?:strong|solid|good|deep|extensive|proven)\b)`, 'giu'),
	learning: new RegExp(String.raw`,\s+(?:and\s+)?(?:I|${saysHaving})\b|\band\s+(?:I|${saysHaving})\b`, 'giu'),
};

/** Between two names of one list: "Java or Kotlin", "Java, Kotlin or Scala". */
const between = /^\s*(?:\/|&|,?\s*(?:or|nor|and)\b(?: (?:any|even))?)\s*$/iu;

/** What stands behind a name and takes it back: "Rust (learning)", "Java: none". */
const behind: readonly (readonly [Shortfall, RegExp])[] = [
	['lacks', /^\s*(?:[-–—:=([]|\bis\b)+\s*(?:none|no(?: \w+)? experience(?: yet)?|no|never(?: used)?|not (?:yet|used)|n\/a|0 years?)\s*(?:$|[)\],;|.])/iu],
	['learning', /^\s*[-–—:=([]+\s*(?:(?:currently|now|still|just|started|self-?)[ -]*)*(?:learning|studying|in progress|exploring)\s*(?:$|[)\],;|.])/iu],
	['wants', /^\s*[-–—:=([]+\s*(?:(?:want|would like|hope|eager|keen|plan)(?:s|ed)? )?(?:to learn|planned|wish ?list|interested|next|want(?:ed)?|future)\s*(?:$|[)\],;|.])/iu],
];

/** Earlier in a clause it turns what "without" says: "cannot work without Docker". */
const turned = new RegExp(String.raw`\b(?:${not}|no|nothing|impossible|hardly)\b[^.;,]*$`, 'iu');

/**
 * Tells for each name in a sentence what is said against having it: that it is lacked ("did not use Java"), wanted
 * ("looking for a role with Scala") or still being learned; null where nothing is. "Not only" takes nothing back, nor does
 * what stands inside a name: "machine learning", "no-code tools".
 */
export function shortfallsOf(sentence: string, names: readonly Stretch[]): readonly (Shortfall | null)[] {
	const against: (Shortfall | null)[] = names.map(({end}) => behind.find(([, words]) => words.test(sentence.slice(end, end + 60)))?.[0] ?? null);
	for (const {says, reach, words} of cues) {
		for (const match of sentence.matchAll(words)) {
			const from = match.index;
			const beyond = from + match[0].length;
			if (names.some(({start, end}) => start <= from && from < end)) continue;
			if (reach === 'next') {
				if (/^(?:without|except|excluding)/iu.test(match[0]) && turned.test(sentence.slice(0, from))) continue;
				for (const at of listFrom(names, beyond, sentence)) against[at] ??= says;
				continue;
			}
			const to = endOf(sentence, beyond, says);
			for (const [at, {start}] of names.entries()) if (start >= from && start < to) against[at] ??= says;
		}
	}
	return against;
}

/** Where the words end that take back what follows them. */
export function placesBehindCues(sentence: string): readonly number[] {
	return cues.flatMap(({words}) => Array.from(sentence.matchAll(words), match => match.index + match[0].trimEnd().length));
}

/** What a clause says from a place on is said up to there. */
function endOf(sentence: string, from: number, says: Shortfall): number {
	// "To learn: Rust" goes on behind its colon.
	const rest = sentence.slice(from).replace(/^:/u, ' ');
	const ends = [clauseEnd, otherEnds[says]].map(pattern => rest.search(new RegExp(pattern.source, 'iu'))).filter(at => at >= 0);
	return from + Math.min(rest.length, ...ends);
}

/** The names that stand at a place, and those joined to them by "or" and "and"; commas join where such a word follows. */
function listFrom(names: readonly Stretch[], from: number, sentence: string): readonly number[] {
	const first = names.findIndex(({start}) => start === from);
	if (first < 0) return [];
	const list = [first];
	let waiting: number[] = [];
	for (let at = first + 1; at < names.length; at++) {
		const gap = sentence.slice(names[at - 1]!.end, names[at]!.start);
		if (/^\s*,\s*$/u.test(gap)) waiting.push(at);
		else if (between.test(gap)) {
			list.push(...waiting, at);
			waiting = [];
		} else break;
	}
	return list;
}

const titles: readonly (readonly [Shortfall, RegExp])[] = [
	['learning', /^(?:(?:currently|now|still|also|(?:what )?i am|(?:what )?i['’]m|skills) )*(?:learning|studying|exploring)(?: now| currently| at the moment)?$/iu],
	['wants', /^(?:(?:what )?(?:i )?want(?:s|ing)?(?:ed)? to learn|(?:i )?would like to learn|(?:next |skills |things )?to learn(?: next)?|learn(?:ing)? (?:next|goals?|plans?|list)|wish ?list|next up|wants?|wanted)$/iu],
	['lacks', /^(?:no experience(?: with| in)?|not used|never used|not known|lacking|missing)$/iu],
];

/** What a heading or label says against having what stands under it: "Currently learning", "To learn". */
export function shortfallOfTitle(title: string): Shortfall | null {
	return titles.find(([, words]) => words.test(title.trim()))?.[0] ?? null;
}
