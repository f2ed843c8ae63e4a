import {type Phrases, words} from './phrases.js';

const you = '(?:jij|je|u)';
const we = '(?:wij|we)';

export const dutch: Phrases = {
	nouns: {
		qualifications: words('functie-eisen functieeisen profiel vaardigheden kwalificaties ervaring achtergrond competenties vereisten eisen'),
		responsibilities: words('taken werkzaamheden verantwoordelijkheden uitdaging werkdag rol'),
	},
	wishes: words('wenselijke'),
	beside: words('en of jouw je uw de het ons belangrijkste'),
	phrases: {
		aside: {
			whole: [
				`over (?:ons|het (?:bedrijf|team))|wie (?:zijn )?${we}(?: zijn)?|ons (?:aanbod|team|bedrijf|verhaal)|onze (?:cultuur|waarden|missie)|(?:dit |wat )?(?:bieden ${we}|${we} (?:jou |je )?bieden)(?: .{1,20})?|wat (?:krijg ${you}|${you} krijgt)(?: .{1,20})?`,
				'(?:arbeids)?voorwaarden|voordelen|waarom .+|solliciteren|solliciteer.*|sollicitatieproce.*|interesse|locatie|standplaats|salaris|dienstverband|gelijke kansen|diversiteit.*',
			],
			within: [String.raw`\b(?:bieden wij|wij bieden|arbeidsvoorwaarden)\b`],
		},
		preferred: {
			whole: ['(?:is |dit is |het is )?een pre(?: .{1,20})?|pluspunten|wenselijk|mooi meegenomen|optioneel'],
			within: [String.raw`\b(?:wenselijk|pluspunten)\b`],
		},
		qualifications: {
			whole: [
				`wie ben ${you}|(?:wat|dit) (?:breng|neem) ${you} mee|wat ${you} mee(?:brengt|neemt)|(?:wat|dit) (?:vragen|verwachten|zoeken) ${we}(?: .{1,20})?|wat ${we} (?:van ${you} )?(?:vragen|verwachten|zoeken)(?: .{1,20})?|${we} (?:zoeken|vragen)(?: (?:iemand|jou)\\b.{0,20})?|over jou|jij hebt|je hebt|jij bent|dit ben jij`,
			],
			within: [String.raw`\b(?:functie-?eisen|profiel)\b`],
		},
		responsibilities: {
			whole: [`(?:wat|dit) ga ${you} doen(?: .{1,20})?|wat ${you} (?:gaat doen|doet)|hoe ziet (?:jouw|je) (?:werk)?dag eruit`],
			within: [String.raw`\b(?:taken|werkzaamheden)\b`],
		},
		summary: {whole: ['functieomschrijving|over de (?:functie|rol)|de functie'], within: []},
	},
};
