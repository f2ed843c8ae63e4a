import {type Phrases, words} from './phrases.js';

const you = '(?:du|sie|ihr)';
const toYou = '(?:dir|ihnen|euch)';

export const german: Phrases = {
	nouns: {
		qualifications: words('qualifikation qualifikationen anforderung anforderungen anforderungsprofil mindestanforderungen voraussetzung voraussetzungen kenntnisse fachkenntnisse sprachkenntnisse fahigkeiten kompetenz kompetenzen skills erfahrung erfahrungen berufserfahrung starken talente erwartungen ausbildung studium profil background hintergrund know-how'),
		responsibilities: words('aufgabe aufgaben aufgabengebiet aufgabengebiete aufgabenbereich aufgabenbereiche aufgabenprofil aufgabenschwerpunkte tatigkeit tatigkeiten tatigkeitsschwerpunkte tatigkeitsbereich verantwortung verantwortungsbereich verantwortungsbereiche verantwortlichkeiten rolle mission herausforderung herausforderungen arbeitsalltag job alltag beitrag'),
	},
	wishes: words('wunschenswert wunschenswerte idealerweise'),
	beside: words('und oder dein deine ihr ihre euer eure unser unsere die das der zukunftige zukunftigen kunftige kunftigen wichtigsten wesentlichen fachliche fachlichen personliche personlichen technische technischen gesuchtes gewunschtes an dich sie'),
	phrases: {
		aside: {
			whole: [
				'uber uns|wer wir sind|das sind wir|wir (?:sind|uber uns)|(?:unser|unsere|das|der|die) (?:team|unternehmen|kultur|werte|vision|geschichte|(?:tech(?:nologie)?-?)?stack|technologien|arbeitgeber|firma)',
				`(?:das |was )?(?:wir )?(?:bieten|wir ${toYou} bieten)(?: wir)?(?: ${toYou})?(?: .{1,40})?|was wir (?:${toYou} )?bieten(?: .{1,30})?|unser angebot(?: .{1,20})?|(?:unsere|deine|ihre|die)? ?(?:benefits|vorteile|leistungen|perspektiven|zusatzleistungen)|das wartet auf (?:dich|sie)|dara?uf (?:kannst|konnen|darfst|durfen) .*|freu(?:en sie)? dich auf.*|das (?:bekommst|kriegst|erhaltst) du.*`,
				'warum .+|(?:gute )?grunde,? .*|vergutung|gehalt|verdienst|arbeitszeit(?:en)?|arbeitsort|standorte?|eckdaten|rahmenbedingungen|vertragsart|eintrittsdatum|startdatum|beginn',
				`(?:deine|ihre|die)? ?bewerbung(?:sprozess)?|so bewirbst du dich.*|bewirb dich.*|(?:jetzt )?bewerben|interessiert|so geht(?:'s| es) (?:dann )?weiter|(?:haben wir )?(?:dein |ihr )?interesse(?: geweckt)?|(?:dein |ihr )?(?:kontakt|ansprechpartner(?:in)?)|noch fragen|wir freuen uns .*|chancengleichheit|vielfalt(?: .{1,30})?|datenschutz(?:hinweise?|erklarung|informationen)?|weitere informationen|(?:firmen|unternehmens)profil`,
			],
			within: [String.raw`\b(?:wir (?:dir |ihnen |euch )?bieten|bieten wir|benefits|uber uns)\b`, '^uber (?!dich\\b|sie\\b|die (?:stelle|rolle|position)\\b|den job\\b)|^warum '],
		},
		preferred: {
			whole: [
				'(?:(?:das |dies )?(?:ist |sind |ware |waren )?)?(?:auch )?(?:von vorteil|wunschenswert)(?: (?:ist|sind|ware|waren))?(?: .{1,30})?|vorteilhaft|(?:deine |ihre )?(?:plus|bonus)punkte|(?:das (?:ist|ware) )?(?:ein )?(?:grosses |gro\u00DFes |echtes )?plus|das ware (?:toll|super|klasse|schon)(?: .*)?',
				`idealerweise(?: (?:bringst|hast|bringen|haben|verfugst|bist) (?:du|sie)(?: .{0,15})?)?|optional|bonus|zusatzqualifikation(?:en)?|wunschqualifikation(?:en)?|kann-kriterien|(?:schon|perfekt|toll|super),? wenn.*|damit punktest du.*|punkten kannst du mit|gerne auch`,
			],
			within: [String.raw`\b(?:von vorteil|wunschenswert|pluspunkte?)\b`],
		},
		qualifications: {
			whole: [
				`(?:das |was )${you} (?:alles )?(?:mitbring(?:st|en)|brauchst|brauchen|kannst|konnen|hast|haben|bist)(?: (?:solltest|sollten))?(?: .{1,30})?|(?:das |damit )?bring(?:st|en) ${you} (?:das )?mit|das (?:hast|kannst|bist|brauchst) du.{0,20}|das solltest? (?:du|sie) .{1,30}|${you} (?:bist|hast|haben|bring(?:st|en) mit|verfug(?:st|en) uber|passt zu uns,? wenn.*)`,
				'was wir (?:(?:uns )?(?:von (?:dir|ihnen) )?(?:erwarten|wunschen|suchen))(?: .{1,20})?|was (?:dich|sie) auszeichnet|(?:das |damit |so )?(?:zeichnet|macht|uberzeugst|begeisterst|passt) (?:dich|sie|du|du zu)(?: .{1,20})?|das wunschen wir uns.*|wir (?:suchen|erwarten|wunschen uns)(?: (?:dich|sie|jemanden|menschen|von)\\b.{0,30})?',
				'wen wir suchen|wer du bist|wer sie sind|uber dich|muss-kriterien',
			],
			within: [String.raw`\b(?:mitbring(?:st|en)|profil|anforderungen|qualifikation(?:en)?|voraussetzungen)\b`],
		},
		responsibilities: {
			whole: [
				'(?:(?:deine|ihre|die) )?(?:aufgaben|tatigkeiten|rolle|mission|verantwortung)(?: (?:bei|als|im|in|sind|umfassen)(?: .{1,40})?)?',
				`was ${you} (?:bei uns )?(?:(?:tun|machen|bewegen|bewirken) (?:wirst|werden)|machst|machen|tust|tun|bewegst|bewegen|bewirkst|bewirken)(?: .{1,20})?|damit beschaftig(?:st|en) ${you} (?:dich|sich)|(?:was|das|dich|dies) (?:erwartet )?(?:dich|sie)(?: bei uns)?(?: erwartet)?(?: bei uns)?|das (?:machst|tust) du.{0,20}|das sind (?:deine|ihre) aufgaben|(?:so sieht )?dein (?:arbeits)?tag(?: .{1,20})?|hier bringst du dich ein`,
			],
			within: [String.raw`\b(?:aufgaben(?:gebiet|bereich)?|tatigkeiten)\b`],
		},
		summary: {
			whole: ['(?:die |deine )?(?:stelle|stellenbeschreibung)|uber (?:die|diese) (?:stelle|position|rolle)|uber den job|einleitung|zusammenfassung|worum es geht|auf einen blick'],
			within: [],
		},
	},
};
