import type {Catalog} from '../../source/model/catalog.js';
import {catalogOf, role} from '../query/catalog.js';

/** Five roles of three tracks, of two companies; "data science" has none. Small enough to know by heart. */
export const roles = [
	role('acme/shop', {
		title: 'Frontend Engineer',
		company: 'Acme',
		team: 'Shop',
		track: 'frontend',
		level: 'graduate',
		intake: 2023,
		source: 'https://acme.example/shop',
		qualifications: ['Builds pages with React or Vue', 'Writes JavaScript every day'],
		preferred: ['Knows Node.js'],
		responsibilities: ['Own the pages of the shop'],
	}),
	role('acme/admin', {
		title: 'Frontend Engineer, Admin',
		company: 'Acme',
		track: 'frontend',
		qualifications: ['Knows React'],
		responsibilities: ['Own the pages of the back office'],
	}),
	role('acme/orders', {
		title: 'Backend Engineer',
		company: 'Acme',
		team: 'Orders and Payments',
		track: 'backend',
		level: 'graduate',
		qualifications: ['Has used Redis and Kafka in distributed systems', 'Programs in at least one of Python, Java and C++'],
		preferred: ['Kubernetes is a plus'],
		responsibilities: ['Keep orders correct under load'],
	}),
	role('beta/search', {
		title: 'Search Engineer',
		company: 'Beta',
		track: 'backend',
		level: 'senior',
		source: 'https://beta.example/search',
		qualifications: ['5+ years with Java', 'Knows Redis'],
	}),
	role('acme/pm', {
		title: 'Product Manager',
		company: 'Acme',
		team: 'Shop',
		track: 'pm',
		intake: 2023,
		qualifications: ['Strong communication', 'Cares about quality'],
		responsibilities: ['Decide what is built next, and say why to everybody who asks, in words that they understand'],
	}),
] as const;

export const catalog: Catalog = catalogOf(...roles);

/** The same without some roles, as a content that changed. */
export function without(...ids: readonly string[]): Catalog {
	return catalogOf(...roles.filter(({id}) => !ids.includes(id)));
}

/** Roles `many/0` and on, all backend, with texts of unequal length. */
export function manyRoles(count: number): Catalog {
	return catalogOf(
		...Array.from({length: count}, (_, at) =>
			role(`many/${at}`, {title: `Engineer ${at}`, company: ['Acme', null, 'Beta'][at % 3] ?? null, team: at % 2 === 0 ? `Team ${at}` : null, track: 'backend', qualifications: [`Knows Redis ${'well '.repeat(at % 7)}`.trim()]}),
		),
	);
}
