import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {checkContent} from '../../source/content/check-content.js';
import {loadFolder} from '../../source/content/load-folder.js';
import {recogniseTrack} from '../../source/recognition/index.js';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const catalog = loadFolder(folder);

const role = (id: string) => {
	const found = catalog.roles.find((one) => one.id === id);
	if (found === undefined) throw new Error(`No role ${id}`);
	return found;
};

const requirement = (id: string, part: string) => {
	const found = role(id).requirements.filter(({text}) => text.includes(part));
	expect(found.map(({text}) => text)).toHaveLength(1);
	return found[0]!;
};

describe('the shipped roles', () => {
	test('are right', () => {
		expect(checkContent({sources: [folder], builtin: () => ({roles: [], tracks: [], skills: [], vocabulary: () => []}), readStdin: () => ''}).problems).toEqual([]);
	});

	test('are five, with the facts of their postings', () => {
		expect(catalog.roles.map(({id, title, team, track, level, intake, source, company, companyLinks}) => [id, title, team, track, level, intake, source, company, companyLinks.map(({url}) => url)])).toEqual(
			[
				['tiktok/backend-live', 'Backend Software Engineer', 'TikTok Live', 'backend', '7190548197362010424'],
				['tiktok/backend-platform-governance', 'Backend Engineer', 'Platform Governance and Service', 'backend', '7180278281072118076'],
				['tiktok/frontend-e-commerce', 'Frontend Engineer', 'TikTok e-Commerce', 'frontend', '7132809801511618852'],
				['tiktok/frontend-platform-governance', 'Frontend Engineer', 'Platform Governance and Service', 'frontend', '7180283016244218172'],
				['tiktok/product-manager-live', 'Product Manager', 'TikTok LIVE', 'pm', '7161396351031707918'],
			].map(([id, title, team, track, position]) => [id, title, team, track, 'graduate', 2023, `https://careers.tiktok.com/position/${position}/detail`, 'TikTok', ['https://www.youtube.com/watch?v=UHyX9zBluMw']]),
		);
	});

	test.each([
		['tiktok/frontend-e-commerce', 3, 4, 4],
		['tiktok/frontend-platform-governance', 3, 5, 0],
		['tiktok/backend-live', 3, 6, 0],
		['tiktok/backend-platform-governance', 3, 6, 0],
		['tiktok/product-manager-live', 4, 6, 0],
	])('%s has a line for each of its posting', (id, ...counts) => {
		const {requirements} = role(id);
		expect((['responsibilities', 'qualifications', 'preferred'] as const).map((section) => requirements.filter((one) => one.section === section).length)).toEqual(counts);
	});

	test('what is a plus or preferred within the qualifications is preferred', () => {
		const inQualifications = catalog.roles.flatMap(({requirements}) => requirements.filter(({section, weight}) => section === 'qualifications' && weight === 'preferred'));
		expect(inQualifications.map(({text}) => text)).toEqual([
			'A prior internship spent building backend services for large-scale consumer-facing applications is a plus',
			'A good understanding of how backend services are designed at large scale is preferred',
		]);
		expect(catalog.roles.flatMap(({requirements}) => requirements.filter(({weight}) => weight === 'required')).length).toBe(25);
	});

	test.each([
		['tiktok/frontend-e-commerce', ['e-commerce', 'highly reusable', 'scalability', 'reliability', 'security', 'performance', 'optimisation', 'product design', 'product management', 'Software Development', 'Computer Science', 'Computer Engineering', 'related technical discipline', 'asynchronous', 'functional', 'closures', 'types', 'layouts', 'specificity', 'animation', 'cross-browser', 'data security', 'accessibility', 'multi-tier', 'protocols', 'lifecycle', 'Agile'.toLowerCase(), 'ownership', 'mobile', 'culturally diverse', 'globally distributed', 'English', 'Webpack', 'Rollup', 'Babel', 'AST', 'Gulp', 'React', 'Vue', 'Angular']],
		['tiktok/frontend-platform-governance', ['Governance & Experience', 'TikTok Shop', 'Singapore', 'risk management', 'moderation', 'service-care', 'monitoring', 'alerting', 'dashboards', 'quantitative', 'Electrical Engineering', 'HTML5/CSS3/JavaScript', 'ReactJS', 'AngularJS', 'VueJS', 'equivalent', 'problem-solving', 'analytical', 'quality', 'user experience']],
		['tiktok/backend-live', ['large-scale', 'TikTok app', 'stability', 'performance', 'reliability', 'cross-functional', 'fast-paced', 'consumer-facing', 'at least one of', 'architectures', 'data structures', 'algorithms', 'communication', 'collaboration', 'internship']],
		['tiktok/backend-platform-governance', ['cross-functional', 'rapid product development', 'architecting', 'technical support', 'objectives', 'key results', 'Electrical Engineering', 'i.e. Java, C/C++, Go, Python', 'Redis', 'MySQL', 'Elasticsearch', 'Druid', 'Spark Streaming', 'distributed cloud services', 'time and space', 'large scale']],
		['tiktok/product-manager-live', ['fans', 'community', 'LIVE room', 'progression systems', 'user level', 'viewers', 'creators', 'suggestions', 'off-site communities', 'Discord', 'Engineering', 'Design', 'Economics', 'Statistics', 'Mathematics', 'related discipline', 'cross-functional', 'global', 'quantitative', 'statistical', 'insights', 'minimal guidance', 'entrepreneurial', 'imperfect status quo', 'global vision', 'international products']],
	])('%s keeps the words somebody would look for', (id, words) => {
		const text = role(id).requirements.map((one) => one.text).join('\n');
		expect(words.filter((word) => !text.includes(word))).toEqual([]);
	});

	test('every role is open to the final year and to recent graduates, of one field or another', () => {
		for (const {id} of catalog.roles) expect(requirement(id, 'final year').text).toMatch(/^In the final year or a recent graduate, with a background in .+ or a related (?:technical )?discipline$/u);
	});

	test.each([
		['tiktok/frontend-e-commerce', 'packaging frameworks', [['react', 'vue', 'angular'], ['webpack', 'rollup', 'babel', 'abstract-syntax-trees', 'gulp']], ['javascript', 'html', 'css']],
		['tiktok/frontend-platform-governance', 'HTML5', [], ['html', 'css', 'javascript']],
		['tiktok/frontend-platform-governance', 'ReactJS', [['react', 'angular', 'vue']], ['javascript']],
		['tiktok/backend-live', 'C++', [['go', 'python', 'java', 'cpp']], []],
		['tiktok/backend-platform-governance', 'C/C++', [['java', 'c', 'cpp', 'go', 'python']], []],
		['tiktok/backend-platform-governance', 'Redis', [], ['redis', 'mysql', 'elasticsearch', 'druid', 'spark-streaming']],
	])('%s tells what is asked for altogether from what one is enough of: %s', (id, part, alternatives, all) => {
		const skills = requirement(id, part).skills.filter(({via, id: skill}) => via === 'named' && skill !== 'frontend-development');
		const groups = alternatives.map((_, group) => skills.filter(({oneOf}) => oneOf === group).map(({id: skill}) => skill));
		expect(groups.map((group) => [...group].sort())).toEqual(alternatives.map((group) => [...group].sort()));
		expect(skills.filter(({oneOf}) => oneOf === null).map(({id: skill}) => skill)).toEqual(all);
	});

	test('a name that only says where the work is, or what somebody is like, is no skill', () => {
		const found = catalog.roles.flatMap(({requirements}) => requirements.flatMap(({skills}) => skills.map(({id}) => id)));
		expect(found.filter((id) => ['tiktok', 'agile', 'customer-success'].includes(id))).toEqual([]);
	});

	test('each file names the schema it follows', () => {
		const files = readdirSync(`${folder}/tiktok`).filter((name) => name !== 'company.yaml');
		expect(files.every((name) => readFileSync(`${folder}/tiktok/${name}`, 'utf8').startsWith('# yaml-language-server: $schema=../../schema/role.json\n'))).toBe(true);
	});
});

describe('the shipped tracks', () => {
	test('begin with frontend, backend and pm', () => {
		expect(catalog.tracks.slice(0, 3).map(({id, name}) => `${id} ${name}`)).toEqual(['frontend Frontend', 'backend Backend', 'pm PM']);
	});

	test.each([
		['Frontend Engineer (TikTok e-Commerce) - 2023 Start', 'frontend'],
		['Senior Front-End Developer', 'frontend'],
		['Backend Software Engineer', 'backend'],
		['Software Engineer, Back End', 'backend'],
		['Product Manager (TikTok LIVE)', 'pm'],
		['Associate Product Manager Intern', 'pm'],
		['Full-Stack Engineer', 'fullstack'],
		['iOS Engineer', 'mobile'],
		['Data Engineer', 'data-engineering'],
		['Senior Data Scientist', 'data-science'],
		['Machine Learning Engineer', 'machine-learning'],
		['Site Reliability Engineer', 'sre'],
		['DevOps Engineer', 'devops'],
		['Security Engineer', 'security'],
		['QA Engineer', 'qa'],
		['Software Engineer in Test', 'qa'],
		['Product Designer', 'design'],
		['UX Researcher', 'design'],
		['Embedded Software Engineer', 'embedded'],
		['FPGA Engineer', 'hardware'],
		['Gameplay Programmer', 'games'],
		['Product Analyst', 'product-analysis'],
		['Technical Program Manager', 'program-management'],
		['Engineering Manager, Payments', 'engineering-management'],
		['Solutions Engineer', 'solutions'],
		['Technical Support Engineer', 'support'],
		['Network Engineer', 'network'],
		['Database Administrator', 'database'],
		['Smart Contract Developer', 'blockchain'],
		['Research Scientist', 'research'],
		['Technical Writer', 'technical-writing'],
		['Software Engineer', null],
		['Product Manager, AI', 'pm'],
		['Product Manager, Machine Learning', 'pm'],
		['Software Engineer, Machine Learning', 'machine-learning'],
		['Office Manager', null],
		['Accountant', null],
	])('%s is %s', (title, track) => {
		expect(recogniseTrack(title, catalog.tracks)).toBe(track);
	});
});
