import {buildRole} from '../content/build-role.js';
import type {RoleContent} from '../content/definition.js';
import {readContentText} from '../content/readers.js';
import {roleToContent} from '../content/role-content.js';
import {validateRole} from '../content/validate.js';
import type {Catalog} from '../model/catalog.js';
import {sections} from '../model/requirement.js';
import type {Imported} from '../postings/import-text.js';
import type {ImportedRole, Overrides} from '../postings/to-role.js';
import {buildDictionary} from '../recognition/index.js';

/** What a role file states at its first level besides its lists. */
const facts = ['title', 'company', 'team', 'track', 'level', 'intake', 'source', 'location', 'posted', 'closes', 'employment', 'workplace', 'salary'] as const;

/**
 * The roles of a text that is content already: YAML of role files, or JSON as `show` and `import` print it. Null for
 * anything else, so that it is read as postings.
 */
export function readOwnContent(text: string, {track, level, company}: Overrides, base: Pick<Catalog, 'tracks' | 'vocabulary'>): Imported | null {
	if (!looksLikeContent(text)) return null;
	const {values, problems} = readContentText(text);
	const entries = values.flatMap(({value}): readonly unknown[] => (Array.isArray(value) ? value : [value]));
	const read = entries.map(value => validateRole(value));
	const contents = read.flatMap(({content}) => content ?? []);
	if (contents.length === 0 || problems.some(({severity}) => severity === 'error')) return null;
	const isPrinted = contents.some(({requirements}) => requirements != null);
	const plainly = isPrinted ? asFiles(base) : (content: RoleContent): RoleContent => content;
	const roles = contents.map((content): ImportedRole => {
		const role = {...plainly(content), ...(track === null ? {} : {track}), ...(level === null ? {} : {level}), ...(company === null ? {} : {company})};
		const kept = sections.reduce((sum, section) => sum + (role[section]?.length ?? 0), 0);
		return {content: role, kept, headings: [], leftOut: [], notes: [], notStated: facts.filter(key => role[key] == null)};
	});
	const skipped = read.flatMap(({content, findings}, at) => (content === null ? [`role ${at + 1}: ${findings[0]?.message ?? 'It makes no role.'}`] : []));
	return {format: 'content', roles, refused: [], skipped, notes: [], problem: null};
}

/** So much of a text is looked at for its first line. */
const beginning = 20_000;
const firstKey = /^(?:--- +)?(?:- )?(?:id|kind|tags|title|company|team|track|level|intake|source):(?: |$)/u;
const anyList = /^(?: {2})?(?:responsibilities|qualifications|preferred|requirements):/mu;

/** Signs that cost little: a role file begins with one of its keys and has a list, what is printed names the section of a requirement. */
function looksLikeContent(text: string): boolean {
	const lines = text.slice(0, beginning).replace(/^\uFEFF/u, '').split('\n').map(line => line.trimEnd());
	const first = lines.find(line => line !== '' && line !== '---' && !line.startsWith('#')) ?? '';
	if (/^\s*[[{]/u.test(first)) return /"requirements"\s*:\s*\[\s*\{\s*"section"\s*:/u.test(text);
	return firstKey.test(first) && anyList.test(text);
}

/** Roles as they are printed list every requirement with all its skills; a file says only what has to be said. */
function asFiles({tracks, vocabulary}: Pick<Catalog, 'tracks' | 'vocabulary'>): (content: RoleContent) => RoleContent {
	const dictionary = buildDictionary(vocabulary());
	const knowledge = {dictionary, tracks, recognised: new Map()};
	return content => {
		// Made up from company and title when it was printed: a file is named by its path.
		const {id: _made, ...role} = roleToContent(buildRole('', content, null, knowledge), dictionary);
		return role;
	};
}
