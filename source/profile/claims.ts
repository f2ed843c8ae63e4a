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
	{says: 'lacks', reach: 'clause', words: new RegExp(String.raw`(?<!\b(?:that|which|it|they) (?:\w+ )?)\b${not}(?: (?!only|just|merely|simply|solely)\w+){0,2}? (?:use[ds]?|using|work(?:ed)? (?:\w+ )?(?:with|in)|work professionally|tr(?:y|ied)|touch(?:ed)?|know|learn(?:ed|t)?|do|written|write|coded?|program(?:med)?|developed|responsible for|in charge of|involved (?:in|with)|trained in|exposed to|familiar|experienced|comfortable|proficient|fluent|confident|acquainted|skilled|versed)\b`, 'giu')},
	{says: 'lacks', reach: 'clause', words: /\b(?:unfamiliar with|inexperienced (?:in|with)|(?:a )?stranger to|(?:heard|read) (?:of|about)|stay(?:ed|ing|s)? away from)\b/giu},
	{says: 'lacks', reach: 'next', words: /\b(?:no|not|without|minus|(?:everything|anything|all) but|neither|nor|except|excluding|instead of|rather than)(?: (?:any|an?|the|yet|much|real|prior|previous|professional|commercial|production|using|(?:the )?(?:use|help) of|relying on|resorting to|needing|even|for|touching))* (?=\S)/giu},
	{says: 'wants', reach: 'clause', words: new RegExp(String.raw`\b(?:(?:want|wish|hop(?:e|ing)|plan(?:s|ning)?|aim(?:s|ing)?|intend)(?:s|ed|ing)?|(?:would|['’]d) (?:like|love)|eager|keen|excited|willing|hungry|motivated|ready|open|aspir(?:e|es|ing)|looking|(?:next|my|career|future) (?:goal|step|plan)s?(?: is| are)?:?)(?: [\w-]+){0,2}? to (?:\w+ )?${learn}\b`, 'giu')},
	{says: 'wants', reach: 'clause', words: /\b(?:interest(?:s|ed)?|curious|curiosity) (?:in|about)\b|(?:^|[.;:(]\s*)(?:want(?:s|ing)? )?to (?:learn|pick up|get into)\b|\blearning goals?\b|\bnext (?:on|up)\b|\bnext (?:step|goal|target)s?(?: is| are|:)|\blooking forward to (?:learning|working (?:with|in|on)|using|trying|picking up|getting into|exploring|studying|diving into)\b|\baspiring\b|\b(?:would|['’]d) (?:like|love) (?:an? )?(?:role|job|position)\b|\bto (?:obtain|find|get|secure|land) (?:an? )?(?:[\w-]+ ){0,3}?(?:role|position|job|internship)\b/giu},
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

const beginner = String.raw`(?:(?:beginner|basics?|novice|elementary|currently|now|still|just|started|self|but|and)[\s,;()–—-]*)*`;

/** How well something is known, where that is not at all, not yet, or nothing but a wish. */
const levels: readonly (readonly [Shortfall, RegExp])[] = [
	['lacks', /^(?:none|nil|non-?existent|no longer(?: used)?|no(?: \w+)? experience(?: yet)?|no|never(?: used| tried)?|not (?:yet|used|known)(?: used| known)?|n\/a|0+(?:\.0+)?(?: ?(?:%|years?|yrs?|months?|(?:\/|of|out of) ?\d+))?|[✗✘✖❌❎]\uFE0F?|☆+)$/iu],
	['learning', new RegExp(String.raw`^${beginner}(?:learning|studying|in progress|exploring)(?: (?:it|now|currently|at the moment))?$`, 'iu')],
	['wants', /^(?:(?:want|would like|hope|eager|keen|plan)(?:s|ed|ning)? )?(?:to learn|planned|wish ?list|interested|next|want(?:ed)?|future)$/iu],
];

/** What stands behind a name: "Rust (learning)", "Java: none", "Perl ✗". */
const behind = /^\s*(?:[([]([^)\]]{1,50})[)\]]|(?:(?:[-–—:=([]|\bis\b)+\s*([^)\],;|.]*(?:\.\d[^)\],;|.]*)?)|([✗✘✖❌❎]\uFE0F?|☆+))\s*(?:$|[)\],;|.]))/iu;

function takenBackBehind(rest: string): Shortfall | null {
	const match = behind.exec(rest);
	const level = match?.[1] ?? match?.[2] ?? match?.[3];
	return level === undefined ? null : shortfallOfLevel(level);
}

/** Earlier in a clause it turns what "without" says: "cannot work without Docker". */
const turned = new RegExp(String.raw`\b(?:${not}|no|nothing|impossible|hardly)\b[^.;,]*$`, 'iu');

/**
 * Tells for each name in a sentence what is said against having it: that it is lacked ("did not use Java"), wanted
 * ("looking for a role with Scala") or still being learned; null where nothing is. "Not only" takes nothing back, nor does
 * what stands inside a name: "machine learning", "no-code tools".
 */
export function shortfallsOf(sentence: string, names: readonly Stretch[]): readonly (Shortfall | null)[] {
	const against: (Shortfall | null)[] = names.map(({end}) => takenBackBehind(sentence.slice(end, end + 60)));
	for (const {says, reach, words} of cues) {
		for (const match of sentence.matchAll(words)) {
			const from = match.index;
			const beyond = from + match[0].length;
			const isOwn = ({start, end}: Stretch) => start <= from && from < end;
			if (names.some(isOwn)) {
				// "Eager to learn" is had, but what stands behind it is not: "eager to learn Rust and Go".
				if (says !== 'wants' || !names.some(({start, end}) => start === from && end <= beyond)) continue;
				const next = names.findIndex(({start}) => start >= beyond);
				if (next >= 0 && /^(?: (?:more )?about| new technologies,? (?:such as|like))? $/iu.test(sentence.slice(beyond, names[next]!.start))) for (const at of listFrom(names, names[next]!.start, sentence)) against[at] ??= says;
				continue;
			}
			if (reach === 'next') {
				if (/^(?:without|except|excluding)/iu.test(match[0]) && turned.test(sentence.slice(0, from))) continue;
				for (const at of listFrom(names, beyond, sentence)) against[at] ??= says;
				continue;
			}
			const to = endOf(sentence, beyond, says);
			// "Would love to learn Rust": who says so does love to learn.
			const isOfCue = ({start, end}: Stretch) => says === 'wants' && start > from && start < beyond && end >= beyond;
			for (const [at, name] of names.entries()) if (name.start >= from && name.start < to && !isOfCue(name)) against[at] ??= says;
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
	['lacks', /^(?:no (?:experience|knowledge)(?: with| in| of)?|not used|never used|not known|not interested(?: in)?|unfamiliar(?: with)?|(?:what |skills |things )?(?:that )?i (?:lack|miss|am missing|have never used|do(?: not|n['’]t) (?:have|know|use|do))|(?:my )?(?:skill )?gaps|lacking|missing(?: skills)?)$/iu],
];

/** What a heading or label says against having what stands under it: "Currently learning", "To learn". */
export function shortfallOfTitle(title: string): Shortfall | null {
	return titles.find(([, words]) => words.test(title.trim()))?.[0] ?? null;
}

/** What a level says against having the skill beside it: "none", "0/5", "✗", "still learning", "want to learn". */
export function shortfallOfLevel(level: string): Shortfall | null {
	const text = level.trim();
	return shortfallOfTitle(text) ?? levels.find(([, words]) => words.test(text))?.[0] ?? null;
}
