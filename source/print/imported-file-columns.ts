import type {Column} from './delimited.js';
import type {ImportedFile} from './imported-file.js';

/** The columns of `import --out`. */
export const importedFileColumns: readonly Column<ImportedFile>[] = [
	{name: 'id', about: 'the role’s id in the content of the folder', value: ({id}) => id},
	{name: 'status', about: '`new`, `updated`, `unchanged`, `untouched` (it is there in a form that is not edited) or `refused` (there is no place for it); in a dry run what it would be', value: ({status}) => status},
	{name: 'file', about: 'its path', value: ({file}) => file},
	{name: 'title', about: 'what the posting is called', value: ({facts}) => facts.title},
	{name: 'company', about: 'its company', value: ({facts}) => facts.company ?? ''},
	{name: 'track', about: 'the id of its track', value: ({facts}) => facts.track ?? ''},
	{name: 'changes', about: 'what was changed in the file, joined by semicolons: a fact or section, what it was and what it is; and why it was left alone, or how it was told from others of its name', value: outcomeInWords},
	{name: 'source', about: 'the address of the posting', value: ({facts}) => facts.source ?? ''},
];

/** What changed in a file, or why nothing did; empty for a new one. */
export function outcomeInWords({changes, reason}: ImportedFile): string {
	return reason ?? changes.map(changeInWords).join('; ');
}

/** `level: junior → mid`, `+ qualifications: Knows Go`. */
export function changeInWords({name, old, new: next}: ImportedFile['changes'][number]): string {
	if (old === null) return `+ ${name}: ${next}`;
	return next === null ? `- ${name}: ${old}` : `${name}: ${old} → ${next}`;
}
