import type {Subject} from '../../query/answers.js';

/** Subjects with names that tell them apart: roles of one title say their team as well, else their company, else their id. */
export function nameApart(subjects: readonly Subject[]): readonly Subject[] {
	const isAlone = (names: readonly string[], at: number) => names.indexOf(names[at]!) === names.lastIndexOf(names[at]!);
	const titles = subjects.map(({name}) => name);
	const tellings = [
		(subject: Subject) => (subject.kind === 'role' ? subject.role.team : null),
		(subject: Subject) => (subject.kind === 'role' ? subject.role.company : null),
		(subject: Subject) => subject.id,
	];
	return subjects.map((subject, at) => {
		if (isAlone(titles, at)) return subject;
		for (const tell of tellings) {
			const names = subjects.map(other => [other.name, tell(other)].filter(part => part !== null).join(', '));
			if (isAlone(names, at)) return {...subject, name: names[at]!};
		}
		return subject;
	});
}
