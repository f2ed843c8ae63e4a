import {UserError} from '../errors.js';
import type {Catalog} from '../model/catalog.js';
import {copyRole} from '../model/role.js';
import type {Subject} from '../query/answers.js';
import {companionsOf, defaultSubjects, resolveSubject} from '../query/subjects.js';

/** Subjects by their names, each once; a name twice is a mistake worth hearing of. */
export function resolveSubjects(catalog: Catalog, names: readonly string[]): readonly Subject[] {
	const subjects: Subject[] = [];
	for (const name of names) {
		const subject = resolveSubject(catalog, name);
		if (subjects.some(({kind, id}) => kind === subject.kind && id === subject.id)) {
			throw new UserError(`The ${subject.kind} ${subject.id} is named twice.`, 'Once is enough.');
		}
		subjects.push(subject);
	}
	return subjects;
}

/** What `compare` sets side by side: the subjects named, one alone beside its companions, none for the usual ones. */
export function subjectsToCompare(catalog: Catalog, names: readonly string[]): readonly Subject[] {
	const named = resolveSubjects(catalog, names);
	const [only] = named;
	if (only === undefined) return defaultSubjects(catalog);
	return named.length === 1 ? [only, ...companionsOf(catalog, only)] : named;
}

/** A subject with what is left of its roles after filters; none of them may be. */
export function narrowSubject(subject: Subject, narrowed: Catalog): Subject {
	const left = new Map(narrowed.roles.map(role => [role.id, role]));
	const roles = subject.roles.flatMap(role => left.get(role.id) ?? []);
	return subject.kind === 'role' ? {...subject, role: roles[0] ?? copyRole(subject.role, {requirements: []}), roles} : {...subject, roles};
}
