import nodeFs from 'node:fs';
import path from 'node:path';
import type {RoleContent} from '../content/definition.js';
import {assignIds} from '../content/identity.js';
import {readPathSource} from '../content/read-source.js';
import {createTell} from '../content/tell.js';
import type {Problem} from '../model/catalog.js';
import {cleanText} from '../text/clean.js';
import {companyName} from './file-name.js';
import type {KnownCompany} from './update-text.js';

/** A role that a folder holds. `isEditable`: it is alone in a YAML file, which can be brought up to date. */
export type ExistingRole = {readonly id: string; readonly path: string; readonly content: RoleContent; readonly company: KnownCompany; readonly isEditable: boolean};

/** The roles of a folder, and what is wrong there; nothing where there is no such folder yet. `onFiles` is told how many files were read, after each. */
export function readExistingRoles(folder: string, onFiles: (files: number) => void = () => undefined): {readonly roles: readonly ExistingRole[]; readonly problems: readonly Problem[]} {
	if (!nodeFs.existsSync(folder)) return {roles: [], problems: []};
	const problems: Problem[] = [];
	const tell = createTell(problem => problems.push(problem));
	let files = 0;
	const {roles} = readPathSource(folder, folder, nodeFs, tell, () => onFiles(++files));
	const ids = assignIds(roles.map(({content, relative, company}) => ({given: content.id == null ? null : String(content.id), path: relative, company: companyName(content) ?? company?.name ?? null, title: cleanText(content.title)})));
	return {
		roles: roles.map(({content, file, relative, company}, at) => {
			const own = typeof content.company === 'object' && content.company !== null ? content.company : null;
			const page = own?.url ?? (company !== null && (companyName(content) ?? company.name) === company.name ? company.url : null) ?? null;
			return {id: ids[at] ?? String(content.id), path: file, content, company: {name: companyName(content) ?? company?.name ?? null, hasPage: page !== null}, isEditable: relative !== null && /\.ya?ml$/iu.test(file)};
		}),
		problems: problems.filter(({severity, message}) => severity === 'error' && message !== 'The folder holds no content.'),
	};
}

/** The id of a role that is alone in a file, of which `relative` is the path below the content's folder. */
export function idOfFile(relative: string, title: string): string {
	return assignIds([{given: null, path: relative.split(path.sep).join('/'), company: null, title}])[0] ?? relative;
}
