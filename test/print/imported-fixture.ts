import type {ImportedFile} from '../../source/print/imported-file.js';

export const importedFile: ImportedFile = {
	id: 'acme/shop',
	status: 'updated',
	file: 'jobs/acme/shop.yaml',
	facts: {title: 'Frontend, Shop', company: 'Acme', team: 'Shop', track: 'frontend', level: 'junior', intake: 2024, source: 'https://acme.example/1'},
	changes: [
		{name: 'level', old: 'intern', new: 'junior'},
		{name: 'qualifications', old: null, new: 'Knows Vue | Go'},
		{name: 'preferred', old: 'Knows PHP', new: null},
	],
	stays: ['Knows Perl'],
	reason: null,
};

export const refusedFile: ImportedFile = {
	id: 'beta/pm',
	status: 'refused',
	file: 'jobs/beta/pm.yaml',
	facts: {title: 'PM', company: null, team: null, track: null, level: null, intake: null, source: null},
	changes: [],
	stays: [],
	reason: 'beta is a link that leads out of the folder',
};
