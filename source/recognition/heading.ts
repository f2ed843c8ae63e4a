import type {Section} from '../model/requirement.js';
import {fold} from '../text/fold.js';

/**
 * What stands under a heading: a section; `summary`, where lists are duties and sentences an introduction; `aside`,
 * which is no requirement (the company, benefits, equal opportunity, work arrangements, how to apply).
 */
export type HeadingKind = Section | 'summary' | 'aside';

/** `isWhole`: the text is nothing but a phrase that heads such a part, so that a line without any mark-up counts as one. */
export type Heading = {readonly kind: HeadingKind; readonly isWhole: boolean};

/** No heading is longer, in characters. */
const longestHeading = 90;

const company = String.raw`(?:us|the (?:company|team|organi[sz]ation|group|business|product|department|program(?:me)?|division|firm|employer|client)s?|our (?:.+))`;
const role = String.raw`(?:role|job|position|opportunity|internship|work)`;
const required = String.raw`(?:qualifications?|requirements?|skills?|skill ?sets?|competenc(?:y|ies)|must[- ]haves?|experiences?|education|knowledge|abilities|background|expertise|credentials|prerequisites|criteria|essentials)`;
const adjectives = String.raw`(?:(?:our|your|the|key|core|main|primary|essential|general|basic|minimum|required|mandatory|technical|professional|job|role|position|candidate|academic|educational|work|hard|soft|personal|other|specific|necessary|needed|functional|relevant|language|engineering|principal|major|day[- ]to[- ]day|daily|typical|example|specific|additional|eligibility|entry|important) )*`;
const wanted = String.raw`(?:preferred|desired|desirable|bonus|ideal|optional|advantageous|nice[- ]to[- ]have|good[- ]to[- ]have|plus)`;
const duties = String.raw`(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|deliverables|functions|activities)`;

type Row = {readonly kind: HeadingKind; readonly whole: RegExp; readonly within: RegExp | null};

/** The phrasings in use. The first row that fits decides; what stands within a longer text counts only in what is marked as a heading. */
const rows: readonly Row[] = [
	{
		kind: 'aside',
		whole: new RegExp(
			String.raw`^(?:about ${company}|(?:get to know|meet) (?:us|the team|your team|our team)|who we are|what we do|(?:the|our) (?:team|company|story|mission|values|vision|culture|principles|commitment|offer|process|benefits|perks|locations?|offices?)|your (?:team|benefits|perks|office)|bonus(?:es)? and .{0,30}(?:benefits|perks|salary|equity)|company (?:overview|description|profile|culture|information)|why (?:join|work|us|this|you will|choose|we).*|life at .+|working (?:at|here|with us).*|(?:our |your |the |key |employee |company )?(?:benefits|perks|rewards|compensation|salary|remuneration|pay|package|advantages)(?: (?:and|\/|range|transparency|package|details|information|summary|statement|disclosure|structure|band|benefits|perks|rewards|salary|compensation).*)?|total rewards.*|(?:what )?we (?:can )?offer(?: you)?|what you (?:will )?get|what you can expect from us|what is in it for you|what (?:the )?.+ offers?(?: you)?|(?:an )?equal (?:employment )?opportunit.*|eeo?(?: statement)?|diversity.*|inclusion.*|(?:reasonable )?accommodations?.*|work(?:ing|place)? ?(?:arrangements?|conditions|hours|model|environment|locations?|schedule|style|pattern|authori[sz]ation)|workplace|(?:hybrid|remote|flexible|on-?site)(?: work.*)?|locations?|offices?|schedule|travel(?: requirements?)?|hours|where you will work.*|how (?:to|you can) apply.*|apply.*|application(?: process| instructions| deadline)?|(?:the |our )?(?:interview|hiring|recruitment|selection|recruiting) process|interview(?:s|ing)?.*|next steps|privacy.*|disclaimers?|legal.*|notices?(?: .*)?|fraud.*|export control.*|background checks?|visa.*|sponsorship|(?:physical|environmental) (?:requirements|demands|conditions).*|(?:additional|other|further|important|general) (?:information|info|details|notes?)|how we (?:work|hire|interview|live))$`,
		),
		within: /\b(?:benefits|perks|compensation|equal opportunit|equal employment|salary|pay range|accommodations?|how to apply|interview process|hiring process|work arrangements?|why join|why you will love|privacy|disclaimer|inclusion|total rewards)\b|^about (?!you\b|your\b|(?:the|this) (?:role|job|position|opportunity|work|internship)\b)|^(?:why|life at|working at|join) /,
	},
	{
		kind: 'preferred',
		whole: new RegExp(
			String.raw`^(?:${adjectives}${wanted}(?: (?:but not (?:required|essential|mandatory)|if you have|${adjectives}${required}|${adjectives}attributes|points?|traits))*(?: (?:and|or|\/) .{1,40})?(?: if(?: you)?.*| for.*)?|(?:nice|good|great)[- ]to[- ]haves?(?:[,:]? .{1,40})?|bonus(?: points?)?(?: if.*| for.*)?|(?:extra|brownie|bonus) (?:points?|credit)(?: .*)?|plus(?:es)?(?: points?)?|(?:it|that|this) (?:is|would be) (?:also )?(?:a |an )?(?:big |huge |great |strong |added )?(?:plus|bonus|advantage|nice|great)(?: if.*)?|(?:big |huge |considered )?a (?:big |huge |strong )?(?:plus|bonus)(?: if.*)?|what we value|we value|we would (?:also )?love (?:it )?if.*|(?:it would be |would be )?(?:even better|great|nice|ideal)(?: if)?(?: you.*)?|ideally.*|what (?:would|will) (?:make you stand out|set you apart).*|(?:how|ways) to stand out.*|you (?:may|might) also (?:have|bring)|assets?|advantages? for (?:you|candidates)|not required,? but.*)$`,
		),
		within: /\bpreferred\b|\bnice[- ]to[- ]ha|\bgood[- ]to[- ]ha|\bgreat[- ]to[- ]ha|\bbonus\b|\bpluses?\b|\bdesir(?:ed|able)\b|set you apart|stand out|extra credit|not required|even better|would be nice|\bideally\b/,
	},
	{
		kind: 'qualifications',
		whole: new RegExp(
			String.raw`^(?:${adjectives}${required}(?: ?(?:,|and|or|\/|&) ?(?:${adjectives}${required}))*(?: (?:required|needed|wanted|sought|we (?:need|require|are looking for)|you (?:will )?(?:need|have|bring|should have|must have)))?|what (?:do )?you (?:will )?(?:need|bring|have|must have|should have|should bring)(?: .{1,40})?|what we (?:require|need|expect|look for|are looking for|want|would like|seek)(?: .{1,40})?|(?:things )?we (?:require|expect|look for|need)(?: you to have| in you| from you)?|who (?:you are|are you|we are looking for|should apply|can apply)|who we (?:want|need)|you have|you are|you bring|you need|you should have|you must have|you will (?:have|need|bring)|all about you|about you(?:rself)?|your (?:profile|background|skills|experience|qualifications|expertise|toolkit|superpowers|strengths)|(?:the |our |your )?(?:ideal |successful |perfect )?(?:candidate|applicant)s?(?: profile| will have| has| is| should have| must have)?|what (?:makes|will make) you .{1,40}|you (?:might|may|could|would|will) be a (?:good |great |perfect |strong )?(?:fit|match)(?: .{1,40})?|you are a (?:good |great |perfect )?(?:fit|match) if.*|we are looking for(?: .{1,40})?|what it takes(?: .{1,40})?|what you (?:will )?need to succeed|(?:to be|what will make you) successful(?: .{1,40})?|is this you|must[- ]haves?|(?:the )?must[- ]have (?:skills|experience|requirements))$`,
		),
		within: /\bqualifications?\b|\brequirements?\b|\bwhat (?:do )?you (?:will )?(?:need|bring|have)\b|\bwho you are\b|\blooking for\b|\babout you\b|\bmust[- ]haves?\b|\bprerequisites?\b|\bideal candidate\b|\byour profile\b/,
	},
	{
		kind: 'responsibilities',
		whole: new RegExp(
			String.raw`^(?:${adjectives}${duties}(?: ?(?:,|and|\/|&) ?(?:${adjectives}${duties}))*|what you (?:will|would|are going to|can expect to|get to) (?:do|be doing|own|work on|be working on|be responsible for|build|be building|achieve|accomplish|tackle|deliver|contribute)(?: .{1,40})?|what you do|what (?:the job|the role|this role|this job|it) (?:involves|entails|looks like)|(?:what is|what will be) (?:your|the) (?:role|job|mission)|(?:the|your) (?:role|job|work|mission|impact|tasks|day|challenge|contribution|focus)(?: in .{1,30}| at .{1,30})?|(?:a |your )?(?:typical )?day[- ]in[- ](?:the|your)[- ]life.*|(?:your |the )?day[- ]to[- ]day|in this (?:role|position|job)(?:,? you will(?: be)?)?|(?:as an? .{2,60},? )?you will(?: be)?(?: (?:be )?(?:responsible for|doing))?|you (?:are|will be) responsible for|how you will (?:make an impact|contribute|help|spend your time|make a difference)(?: .{1,40})?|the (?:impact|difference) you will (?:have|make)|scope(?: of (?:work|the role))?|what to expect(?: in .*)?|job scope)$`,
		),
		within: /\bresponsibilit(?:y|ies)\b|\bwhat you will (?:do|be doing|own|work on|build)\b|\bduties\b|\bday in the life\b|\bwhat you do\b|\byou will be doing\b/,
	},
	{
		kind: 'summary',
		whole: new RegExp(String.raw`^(?:(?:more )?about (?:the|this|your) ${role}|(?:${role} )?(?:summary|overview|description|purpose|introduction|profile|details)|the (?:opportunity|position|internship)|this ${role}|intro)$`),
		within: new RegExp(String.raw`\babout (?:the|this) ${role}\b|\b${role} (?:summary|overview|description)\b|\boverview\b`),
	},
];

/** A heading of both a must and a wish holds musts, of which single ones may say that they are a wish. */
const mixed = /\b(?:required|minimum|basic|essential)\b.*\b(?:preferred|desired)\b|\b(?:preferred|desired)\b.*\b(?:required|minimum|basic|essential)\b/;
const denied = /\bnot (?:strictly |absolutely )?(?:required|essential|mandatory)\b/;
/** What somebody takes away from the work is not what it asks for. */
const takenAway = /\byou (?:will |can |are going to )?(?:learn|gain|develop|get|enjoy)\b/;

/** What may stand behind a heading's own words. */
const tail = / (?:for (?:this|the) (?:role|position|job)|of (?:this|the|your) (?:role|position|job)|in (?:this|the) role|include|includes|are|as follows|\(.{1,40}\))$/u;

const contractions: readonly (readonly [RegExp, string])[] = [
	[/[\u2018\u2019\u02BC\u00B4`]/gu, "'"],
	[/\b(you|we|it|they|what|that|who|here|i)'(?:ll|d be)\b/gu, '$1 will'],
	[/\b(you|we|they)'re\b/gu, '$1 are'],
	[/\b(what|that|it|who|here|day)'s\b/gu, '$1 is'],
	[/\b(you|we|they)'ve\b/gu, '$1 have'],
	[/\b(you|we|it|they)'d\b/gu, '$1 would'],
	[/\s*&\s*/gu, ' and '],
	[/(\p{L})[\u2010-\u2015](\p{L})/gu, '$1-$2'],
];

/** What a heading says stands under it, or null where the table does not know it. Case, order and mark-up do not matter. */
export function recogniseHeading(text: string): Heading | null {
	if (text.length > longestHeading) return null;
	const said = plainHeading(text);
	if (said === '' || said.length > longestHeading) return null;
	const shorter = said.replace(tail, '').trim();
	return headingOf(said) ?? (shorter === said ? null : headingOf(shorter));
}

function headingOf(said: string): Heading | null {
	if (takenAway.test(said)) return /^what (?:is in it|you (?:will )?get)\b/.test(said) ? {kind: 'aside', isWhole: true} : null;
	if (mixed.test(said) && !denied.test(said)) return {kind: 'qualifications', isWhole: true};
	const whole = rows.find(row => row.whole.test(said));
	if (whole !== undefined) return {kind: whole.kind, isWhole: true};
	const fitting = rows.filter(({within}) => within?.test(said) === true);
	const [first] = fitting;
	if (first === undefined) return null;
	// "Responsibilities and requirements" heads one list of both: nobody can tell them apart.
	if (fitting.some(({kind}) => kind === 'responsibilities') && fitting.some(({kind}) => kind === 'qualifications')) return null;
	return {kind: first.kind, isWhole: false};
}

function plainHeading(text: string): string {
	let said = fold(text);
	for (const [pattern, plain] of contractions) said = said.replace(pattern, plain);
	return said
		.replace(/^[^\p{L}]+/u, '')
		.replace(/\s+/gu, ' ')
		.replace(/(?:[^\p{L}\p{N})]|\p{M})*$/u, '')
		.replace(/^the following /u, '')
		.trim();
}
