// Any number of postings that read like real ones, the same for the same seed: `npm run bench -- generate-roles 2000 folder`
// writes them as YAML files, and with a file name that ends in .ndjson as one line each.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {randomNumbers} from './random.js';

type Generated = {
	readonly title: string;
	readonly company: string;
	readonly team: string;
	readonly track: string;
	readonly level: string;
	readonly intake: number;
	readonly source: string;
	readonly location: string;
	readonly responsibilities: readonly string[];
	readonly qualifications: readonly string[];
	readonly preferred: readonly string[];
};

const companies = ['Alder', 'Brightwater', 'Corvid Labs', 'Dovetail', 'Eastmark', 'Fathom', 'Gannet', 'Hollow Oak', 'Inkwell', 'Juniper Bay', 'Kestrel', 'Lantern'];
const teams = ['Payments', 'Search', 'Live', 'Trust and Safety', 'Growth', 'Platform', 'Maps', 'Messaging', 'Ads', 'Developer Tools'];
const cities = ['Singapore', 'Berlin', 'Zürich', 'São Paulo', '東京', 'Toronto', 'Remote'];
const levels = ['intern', 'graduate', 'junior', 'mid', 'senior', 'staff'];
const tracks = {
	frontend: {
		titles: ['Frontend Engineer', 'Web Developer', 'UI Engineer'],
		skills: ['React', 'Vue', 'Angular', 'TypeScript', 'JavaScript', 'CSS', 'Next.js', 'GraphQL', 'Webpack', 'Jest'],
		work: ['Build pages that millions open every day', 'Turn designs into components that others reuse', 'Keep the application fast on slow phones'],
	},
	backend: {
		titles: ['Backend Engineer', 'Software Engineer, Services', 'Platform Engineer'],
		skills: ['Go', 'Python', 'Java', 'C++', 'Redis', 'MySQL', 'Kafka', 'Kubernetes', 'PostgreSQL', 'gRPC', 'Elasticsearch'],
		work: ['Design services that stay up when a region goes down', 'Own the storage that the product is built on', 'Find out why the slowest requests are slow'],
	},
	pm: {
		titles: ['Product Manager', 'Associate Product Manager'],
		skills: ['SQL', 'A/B testing', 'Figma', 'Excel', 'analytics', 'user research', 'communication'],
		work: ['Decide with data what is built next', 'Speak with users until the problem is clear', 'Bring a launch from an idea to all countries'],
	},
} as const;

/** What the names of a company's own systems are made of. */
const syllables = ['ar', 'bel', 'cor', 'dan', 'el', 'fen', 'gol', 'hal', 'in', 'jor', 'ka', 'lum', 'mer', 'nor', 'or', 'pel', 'quin', 'ros', 'sol', 'ter', 'um', 'vel', 'wex', 'yor', 'zan'];

/** Some names stand in many postings, most in one or two: the more postings, the more words, as in real ones. */
function systemName(random: () => number): string {
	let number = Math.floor(300 / (random() + 0.0005)) - 290;
	let name = '';
	for (; number > 0 || name === ''; number = Math.floor(number / syllables.length)) name += syllables[(number * 7 + name.length) % syllables.length];
	return name.charAt(0).toUpperCase() + name.slice(1) + syllables[Math.floor(random() * syllables.length)];
}

/**
 * Roles as content says them.
 *
 * @param count How many.
 * @param seed Another seed gives others.
 */
export function generateRoles(count: number, seed = 1): readonly Generated[] {
	const random = randomNumbers(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	return Array.from({length: count}, (_, index) => {
		const track = pick(Object.keys(tracks) as (keyof typeof tracks)[]);
		const {titles, skills, work} = tracks[track];
		const company = pick(companies);
		const years = 1 + Math.floor(random() * 9);
		return {
			title: pick<string>(titles),
			company,
			team: pick(teams),
			track,
			level: pick(levels),
			intake: 2020 + Math.floor(random() * 7),
			source: `https://careers.example.com/${company.toLowerCase().replaceAll(' ', '-')}/${index + 1}`,
			location: pick(cities),
			responsibilities: [pick<string>(work), `Work with ${pick(teams)} and ${pick(teams)} on ${pick<string>(skills)}.`, `Look after ${systemName(random)} and write down what was decided, for colleagues in ${pick(cities)}.`],
			qualifications: [
				`${years}+ years of experience with ${pick<string>(skills)}, or ${Math.max(1, years - 2)} with a master's degree.`,
				`Fluent in at least one of ${pick<string>(skills)}, ${pick<string>(skills)} or ${pick<string>(skills)}.`,
				`Has used ${pick<string>(skills)} and ${pick<string>(skills)} in production.`,
				"Bachelor's degree in Computer Science or a related field, or equivalent experience.",
			],
			preferred: [`Experience with ${pick<string>(skills)} is a plus.`, `Knows ${pick<string>(skills)}, ${pick<string>(skills)} or similar.`],
		};
	});
}

/** Generated roles as NDJSON, one a line. */
export function rolesAsNdjson(count: number, seed?: number): string {
	return generateRoles(count, seed).map((role) => `${JSON.stringify(role)}\n`).join('');
}

/** Generated roles as content: one YAML file each, in a folder for each company. The folder is made. */
export function writeRoleFiles(folder: string, count: number, seed?: number): void {
	for (const [index, role] of generateRoles(count, seed).entries()) {
		const company = path.join(folder, role.company.toLowerCase().replaceAll(' ', '-'));
		mkdirSync(company, {recursive: true});
		writeFileSync(path.join(company, `role-${index + 1}.yaml`), stringify(role));
	}
}

/** No measurement: writes roles where it is told to; without a place it does nothing. */
export function bench([count, place]: readonly string[]): void {
	if (place === undefined) return;
	if (place.endsWith('.ndjson')) writeFileSync(place, rolesAsNdjson(Number(count)));
	else writeRoleFiles(place, Number(count));
}
