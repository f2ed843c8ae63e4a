import type {Section, Weight} from '../model/requirement.js';
import {weightOfSection} from '../model/requirement.js';
import {plainText} from './tokens.js';
import {isWishAbroad} from './wishes-abroad.js';

const worthReading = /prefer|plus|nice|bonus|desir|ideal|not |optional|advantage|asset|beneficial|helpful|welcome|appreciated|unnecessary|good to have|great to have|points|would be /i;

/** A clause that opens by saying it is only a wish. */
const opening = /^\W{0,3}(?:(?:strongly |highly )?preferred\b(?! (?:partner|vendor|supplier|language|pronoun))|preferably\b|(?:strong )?preference\b|ideally\b|desired\b|desirable\b|optional\b|optionally\b|nice[ -]to[ -]have|good[ -]to[ -]have|great[ -]to[ -]have|(?:a )?(?:big |huge |extra )?(?:bonus|plus|pluses)\b(?: points\b| if\b| for\b|:| -| –|\W*$)|bonus points|extra points|extra credit|we(?:'d| would)? (?:also )?(?:strongly )?prefer\b|not required\b|(?:it|this|that)(?:'s| is| would be) (?:also )?(?:an? )?(?:big |huge |definite |strong )?(?:plus|bonus|advantage|nice|great|ideal)\b)/i;

const wish = String.raw`(?:(?:strongly |highly |also |much |greatly )?(?:preferred|desired|desirable|advantageous|beneficial|welcome|welcomed|appreciated|optional|unnecessary|helpful)|(?:(?:an? )(?:added |big |huge |strong |definite |major |real |significant |distinct |nice |great |good |additional )?|(?:added|big|huge|strong|definite|major|real|significant|distinct|additional) |(?<=is ))(?:plus|bonus|asset|advantage)|(?:an? )?(?:nice|good)[ -]to[ -]have|(?:nice|good|great) to have|(?:all )?(?:not (?:strictly |absolutely )?(?:required|mandatory|necessary|essential|needed|a must)|unnecessary)|ideal|preferable|a plus point|(?<=would be )(?:great|nice|good|awesome|ideal|perfect|helpful|useful))`;
/** A clause that closes by saying so: at its end, or before "but not required", "as …", "for …". */
const closing = new RegExp(String.raw`\b${wish}(?:,? (?:but|though|although) (?:is |are )?not (?:strictly |absolutely )?(?:required|mandatory|necessary|essential|needed|a must))?[\s.!)*\]"”]*$`, 'i');
const said = new RegExp(String.raw`\b(?:is|are|would be|will be|being|be|considered|seen as|regarded as)(?: (?:also|definitely|always|all|just|only|certainly|considered|seen as|regarded as|viewed as))* ${wish}(?![ -](?:partner|vendor|supplier|language|over|to\b))\b`, 'i');
const demand = /\b(?:required|mandatory|must(?: have| be|-have)?|minimum|essential|at least|necessary)\b/i;
const denied = /\b(?:not|n't) (?:strictly |absolutely |be )?(?:required|mandatory|necessary|essential|a must)\b/gi;
/** What makes the front of a clause an ask of its own. */
const ask = /\b(?:experience|experienced|skills?|knowledge|proficien\w+|degree|bachelor\w*|master['’]?s|b\.?s\.?|years?|ability|understanding|strong|fluen\w+|expertise|familiarity|familiar|background|solid|required)\b/i;

/**
 * How strongly a requirement asks: what its section says, unless a statement of the qualifications calls itself a wish.
 * Where a text holds several clauses, the first of them decides: "Java required; Kotlin a plus" is required.
 */
export function recogniseWeight(text: string, section: Section): Weight {
	const weight = weightOfSection[section];
	if (weight !== 'required') return weight;
	return (worthReading.test(text) && isWish(plainText(text))) || isWishAbroad(text) ? 'preferred' : 'required';
}

function isWish(plain: string): boolean {
	const clauses = clausesOf(plain);
	const [main] = clauses;
	if (main === undefined) return false;
	if (opening.test(main)) return true;
	if (demand.test(main.replace(denied, ' '))) return false;
	const body = withoutAsides(main);
	const claim = said.exec(body);
	if (claim !== null) return !standsApart(body, claim.index);
	const end = closing.exec(body);
	if (end !== null) return !standsApart(body, end.index);
	// "Bonus." or "It would be a plus." as a sentence of its own speaks of the one before it.
	return clauses.length > 1 && clauses.slice(1).every(clause => clause.length < 40 && opening.test(clause) && !ask.test(clause));
}

function clausesOf(plain: string): readonly string[] {
	return plain.split(/;|(?<=[\p{L}\p{N})][.!])\s+(?=[\p{Lu}(])|\s[\u2014\u2013-]{1,2}\s|\u2014/u).map(clause => clause.trim()).filter(clause => clause !== '');
}

const bareWish = new RegExp(String.raw`^\W*(?:${wish}|bonus|plus|ideally|optionally)\W*(?:but .*)?$`, 'i');

/** Only a bracket at the end that holds the wish alone speaks of the whole: not "any language (Python a plus)", not "Python (preferred) or R". */
function withoutAsides(clause: string): string {
	const end = clause.lastIndexOf(')') + 1;
	const isLast = /^[\s.!]*$/.test(clause.slice(end));
	return clause.replace(/\(([^()]*)\)/g, (aside: string, inner: string, at: number) => (isLast && at + aside.length === end && bareWish.test(inner) ? ' is a plus' : ' '));
}

/** "Strong Java skills, Kotlin a plus": the wish is for what stands behind the comma alone. */
function standsApart(body: string, wishAt: number): boolean {
	const subject = body.slice(0, wishAt);
	const comma = Math.max(subject.lastIndexOf(', '), subject.lastIndexOf(', with '));
	if (comma < 0) return false;
	const own = subject.slice(comma + 2);
	if (/^(?:and|or|and\/or|but|as|etc)\b/i.test(own) || own.trim() === '') return false;
	return ask.test(subject.slice(0, comma)) && !/\b(?:or|and)\b/i.test(own.split(' ').slice(0, 1).join(' ')) && !isListTail(subject, comma);
}

/** "Experience with A, B, or C is a plus": a list with its "and" or "or" behind the comma is one subject. */
function isListTail(subject: string, comma: number): boolean {
	return /,\s*(?:and|or)\s/.test(subject.slice(comma)) || /^, (?:e\.?g|i\.?e|such as|like|especially|including|particularly)/i.test(subject.slice(comma));
}
