import {fold} from '../text/fold.js';

/** Words of German, French, Spanish and Dutch without which no clause is a wish; most texts have none of them. */
const worthReading = /vorteil|w[uü]nschenswert|idealerweise|pluspunkt|\bplus\b|kein muss|nicht (?:zwingend|erforderlich|notwendig)|atout|appr[eé]ci|souhait|id[eé]alement|bienvenu|pas (?:obligatoire|indispensable|requis)|valora|deseable|idealmente|preferible|no (?:imprescindible|obligatorio)|\bpre\b|wenselijk|voorkeur|meegenomen/iu;

/** A clause that opens by saying it is only a wish. What is read is folded: lower case, no accents. */
const opening = /^\W{0,3}(?:idealerweise|(?:von vorteil|wunschenswert|vorteilhaft)(?: (?:ist|sind|ware|waren)\b|\W)|pluspunkte?\b|idealement|dans l'ideal|(?:un |les? )?(?:plus|atouts?) ?:|ce serait un plus|souhaite(?:e?s?)? ?:|valorable|deseable|se valorara|idealmente|preferible|(?:een pre|wenselijk) ?:|bij voorkeur)/u;

/** A clause that says so of what stands in front of it. */
const said = new RegExp(
	[
		String.raw`\b(?:von (?:grossem |gro\u00DFem |besonderem )?vorteil|wunschenswert|vorteilhaft|kein muss|nicht (?:zwingend|unbedingt)?\s?(?:erforderlich|notwendig)|nicht zwingend|(?:ist|sind|ware|waren) (?:auch |ebenfalls )?(?:ein(?:en)? )?(?:grosses |gro\u00DFes |echtes |klares )?(?:plus|pluspunkt|bonus))\b`,
		String.raw`\b(?:est|sont|sera|seront|serait|seraient|constitue|constituent|etant) (?:aussi |egalement |toujours )?(?:(?:un|des) (?:(?:vrai|gros|reel|serieux)s? )?(?:plus|atouts?|avantages?)|appreciee?s?|souhaitee?s?|souhaitables?|bienvenu(?:e?s?))\b|\b(?:un (?:vrai |gros )?(?:plus|atout)|appreciee?s?|souhaitee?s?|pas (?:obligatoires?|indispensables?|requis(?:es?)?))(?=\W*$)`,
		String.raw`\b(?:es|son|sera|seran|seria|serian) (?:un plus|valorables?|deseables?|una ventaja)\b|\bse valora(?:ra|n|ran)?\b|\b(?:valorables?|deseables?|no (?:imprescindible|obligatorio)s?)(?=\W*$)`,
		String.raw`\b(?:is|zijn) (?:een (?:pre|plus|voordeel)|wenselijk|mooi meegenomen)\b|\b(?:een pre|wenselijk)(?=\W*$)`,
	].join('|'),
	'u',
);

const demand = /\b(?:zwingend|erforderlich|voraussetzung|unbedingt|indispensables?|obligatoires?|requis(?:es?)?|imprescindibles?|obligatorios?|vereist|noodzakelijk)\b/u;
/** What makes the front of a clause an ask of its own. */
const ask = /\b(?:\w*kenntnisse|erfahrung(?:en)?|studium|abschluss|ausbildung|sicher\w*|gute[rns]?|connaissances?|experiences?|maitrise|diplome|formation|experiencia|conocimientos?|titulacion|ervaring|kennis|diploma)\b/u;
const joins = /^(?:und|oder|sowie|bzw|et|ou|y|o|en|of)\b/u;

/** Whether a statement in one of these languages calls itself a wish. The first of several clauses decides. */
export function isWishAbroad(text: string): boolean {
	if (!worthReading.test(text)) return false;
	const clause = fold(text).replaceAll('\u2019', "'").split(/;|[.!](?=\s)|\s[\u2013\u2014-]\s/u)[0]?.trim() ?? '';
	if (opening.test(clause)) return true;
	const wish = said.exec(clause);
	if (wish === null || demand.test(clause.slice(0, wish.index))) return false;
	return !standsApart(clause.slice(0, wish.index));
}

/** "Gute Java-Kenntnisse, Kotlin von Vorteil": the wish is for what stands behind the comma alone. */
function standsApart(subject: string): boolean {
	const comma = subject.lastIndexOf(', ');
	if (comma < 0) return false;
	const own = subject.slice(comma + 2);
	const isListTail = joins.test(own) || /\s(?:und|oder|sowie|et|ou|y|o|en|of)\s/u.test(own);
	return own.trim() !== '' && !isListTail && ask.test(subject.slice(0, comma));
}
