import type {ImportedFile} from './imported-file.js';

/** A file of `import --out` as an object of JSON. */
export function importedFileRecord({id, status, file, facts, changes, stays, reason}: ImportedFile) {
	const {title, company, team, track, level, intake, source} = facts;
	return {id, status, file, title, company, team, track, level, intake, source, changes: changes.map(({name, old, new: next}) => ({name, old, new: next})), stays, reason};
}
