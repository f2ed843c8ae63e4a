import type {HeadingKind} from '../../../source/recognition/index.js';

export const dutch: Readonly<Partial<Record<HeadingKind, readonly string[]>>> = {
	responsibilities: [
		'Wat ga je doen?',
		'Wat ga jij doen',
		'Dit ga je doen',
		'Jouw rol',
		'Taken',
		'Werkzaamheden',
		'Taken en verantwoordelijkheden',
		'Jouw werkzaamheden',
	],
	qualifications: [
		'Functie-eisen',
		'Jouw profiel',
		'Wie ben jij?',
		'Wat breng je mee?',
		'Wat vragen wij?',
		'Wat wij vragen',
		'Dit breng je mee',
		'Over jou',
		'Wij zoeken',
	],
	preferred: [
		'Een pre',
		'Is een pre',
		'Pluspunten',
	],
	summary: [
		'Functieomschrijving',
	],
	aside: [
		'Wat bieden wij?',
		'Wat wij bieden',
		'Wij bieden',
		'Dit bieden wij jou',
		'Over ons',
		'Wie zijn wij?',
		'Arbeidsvoorwaarden',
		'Solliciteren',
		'Waarom Acme?',
	],
};
