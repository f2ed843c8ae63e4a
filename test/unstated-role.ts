import type {Role} from '../source/model/role.js';

/** A role that states nothing but its id and title, and what is given. */
export function unstatedRole(id: string, title: string, more: Partial<Role> = {}): Role {
	return {
		id,
		title,
		company: null,
		team: null,
		track: null,
		level: null,
		intake: null,
		source: null,
		location: null,
		posted: null,
		closes: null,
		employment: null,
		workplace: null,
		salary: null,
		tags: [],
		companyLinks: [],
		requirements: [],
		...more,
	};
}
