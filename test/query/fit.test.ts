import {describe, expect, test} from 'vitest';
import type {Catalog} from '../../source/model/catalog.js';
import {emptyProfile, type Profile, type ProfileShortfall, profileSkill, type Shortfall, withSkills} from '../../source/model/profile.js';
import type {Requirement} from '../../source/model/requirement.js';
import {copyRole, type Role} from '../../source/model/role.js';
import type {Fit, FitAsk, FitPart} from '../../source/query/fit-answers.js';
import {fitRoles} from '../../source/query/fit.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {type Filters, noFilters} from '../../source/query/query.js';
import {buildDictionary, recogniseRequirement} from '../../source/recognition/index.js';
import {catalogOf, role as roleOf, skills as small} from './catalog.js';

const skills = [
	...small,
	{id: 'computer-science', name: 'Computer science', group: 'education', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false},
	{id: 'message-queues', name: 'Message queues', group: 'engineering', aliases: ['message queue'], implies: [], ambiguous: [], cased: [], degreeOnly: false},
	{id: 'economics', name: 'Economics', group: 'education', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: true},
];
const dictionary = buildDictionary(skills);
const skillOf = (id: string) => skills.find(skill => skill.id === id);

/** A role that says these things; "+" before one makes it preferred, "·" a responsibility. */
function role(id: string, ...statements: readonly string[]): Role {
	const requirements = statements.map((text): Requirement => {
		const section = text.startsWith('+') ? 'preferred' : text.startsWith('·') ? 'responsibilities' : 'qualifications';
		return recogniseRequirement(text.replace(/^[+·] ?/u, ''), section, dictionary);
	});
	return copyRole(roleOf(id), {requirements});
}

function having(...ids: readonly string[]): Profile {
	return withSkills(emptyProfile, ids.map(id => profileSkill(skillOf(id)!, {text: `has ${id}`, place: null}, skillOf)));
}

function fit(profile: Profile, roles: readonly Role[], text = '', filters: Partial<Filters> = {}, limit: number | null = null): Fit {
	const catalog: Catalog = {...catalogOf(...roles), skills, vocabulary: () => skills};
	return fitRoles(indexCatalog(catalog), profile, parseQuery(text), {...noFilters, ...filters}, limit);
}

const names = (asks: readonly FitAsk[]) => asks.map(({name}) => name);
const part = ({met, missing, unknown}: FitPart) => ({met: names(met), missing: names(missing), unknown: names(unknown)});

/** What one role's must-haves come to. */
function required(profile: Profile, ...statements: readonly string[]) {
	return part(fit(profile, [role('a', ...statements)]).roles[0]!.required);
}

describe('a skill that is asked for', () => {
	test('is met by the same skill, with both lines', () => {
		expect(fit(having('redis'), [role('a', 'Knows Redis')]).roles[0]!.required.met).toEqual([
			{kind: 'skill', name: 'Redis', skills: [{id: 'redis', name: 'Redis'}], paths: [], standing: 'met', doubt: null, having: [{id: 'redis', name: 'Redis', line: {text: 'has redis', place: null}, through: null}], against: [], asking: [{section: 'qualifications', text: 'Knows Redis'}]},
		]);
	});

	const saying = (says: Shortfall, ...ids: readonly string[]): readonly ProfileShortfall[] => ids.map(id => ({id, name: skillOf(id)!.name, says, line: {text: `${says} ${id}`, place: null}}));

	test.each<[says: Shortfall, standing: 'missing' | 'unknown', doubt: string | null]>([
		['lacks', 'missing', null],
		['wants', 'missing', null],
		['learning', 'unknown', 'learning'],
	])('that the profile says to be of kind %s is %s, with the line that says so', (says, standing, doubt) => {
		const [ask] = fit({...having('react'), shortfalls: saying(says, 'redis')}, [role('a', 'Knows Redis')]).roles[0]!.required[standing];
		expect([ask?.name, ask?.doubt, ask?.against.map(({line}) => line.text)]).toEqual(['Redis', doubt, [`${says} redis`]]);
	});

	test('is met by another alternative whatever is said against one', () => {
		expect(fit({...having('react'), shortfalls: saying('lacks', 'vue')}, [role('a', 'Knows React or Vue')]).roles[0]!.required.met).toMatchObject([{name: 'React or Vue', against: []}]);
	});

	test('is a way of working that is missing only where the profile says so', () => {
		expect(required({...emptyProfile, shortfalls: saying('lacks', 'communication')}, 'Good communication')).toEqual({met: [], missing: ['Communication'], unknown: []});
	});

	test('is had from the moment that it is ticked, whatever the file says against it', () => {
		const profile = {...emptyProfile, shortfalls: saying('lacks', 'redis', 'react')};
		expect(withSkills(profile, having('redis').skills).shortfalls.map(({id}) => id)).toEqual(['react']);
	});

	test('is met by what comes with a skill, and says with which', () => {
		expect(fit(having('react'), [role('a', 'Knows JavaScript')]).roles[0]!.required.met).toMatchObject([{having: [{id: 'javascript', through: 'React'}]}]);
	});

	test('is not met by what it comes with itself', () => {
		expect(required(having('javascript'), 'Knows React')).toEqual({met: [], missing: ['React'], unknown: []});
	});

	test('is asked for once, with every line that says so', () => {
		const {required: musts, preferred} = fit(having(), [role('a', 'Knows Redis', 'Redis at scale', '+ Redis clusters')]).roles[0]!;
		expect(musts.missing).toMatchObject([{name: 'Redis', asking: [{text: 'Knows Redis'}, {text: 'Redis at scale'}, {text: 'Redis clusters'}]}]);
		expect(part(preferred)).toEqual({met: [], missing: [], unknown: []});
	});

	test('is no gap where it stands in the work alone', () => {
		const [only] = fit(having(), [role('a', '· Runs Redis', '+ Knows Kafka')]).roles;
		expect([part(only!.required), part(only!.preferred)]).toEqual([{met: [], missing: [], unknown: []}, {met: [], missing: ['Kafka'], unknown: []}]);
	});

	test('cannot be told where it is a way of working that nobody states', () => {
		expect(required(having('redis'), 'Strong communication')).toEqual({met: [], missing: [], unknown: ['Communication']});
		expect(required(having('communication'), 'Strong communication')).toEqual({met: ['Communication'], missing: [], unknown: []});
	});
});

describe('alternatives', () => {
	const asked = 'Proficiency in at least one of Go, Python, Java and C++';

	test.each<[have: readonly string[], expected: ReturnType<typeof part>]>([
		[['java'], {met: ['Go, Python, Java or C++'], missing: [], unknown: []}],
		[['java', 'go'], {met: ['Go, Python, Java or C++'], missing: [], unknown: []}],
		[['redis'], {met: [], missing: ['Go, Python, Java or C++'], unknown: []}],
	])('of which one is enough, to somebody with %j', (have, expected) => {
		expect(required(having(...have), asked)).toEqual(expected);
	});
});

describe('what is named with its examples', () => {
	test.each<[have: string, statement: string, met: readonly string[], missing: readonly string[]]>([
		['kafka', 'Message queues such as Kafka or Redis', ['Message queues', 'Kafka or Redis'], []],
		['kafka', 'Experience with message queue systems, e.g. Redis, Kafka', ['Message queues', 'Redis or Kafka'], []],
		['kafka', 'Message queues like Kafka', ['Message queues', 'Kafka'], []],
		['kafka', 'Message queues (Kafka or Redis)', ['Message queues', 'Kafka or Redis'], []],
		['kafka', 'Message queues (Kafka)', ['Message queues', 'Kafka'], []],
		['message-queues', 'Message queues such as Kafka or Redis', ['Message queues'], ['Kafka or Redis']],
		['redis', 'React (Redis)', ['Redis'], ['React']],
		['redis', 'Message queues (Redis on Kubernetes)', ['Redis'], ['Message queues', 'Kubernetes']],
		['redis', 'Python for tools such as Redis', ['Redis'], ['Python']],
		['redis', 'Message queues and Redis', ['Redis'], ['Message queues']],
		['redis', 'Message queues, and stores such as Redis or Kafka', ['Redis or Kafka'], ['Message queues']],
	])('with %s: %s', (have, statement, met, missing) => {
		expect(required(having(have), statement)).toEqual({met, missing, unknown: []});
	});

	test('is closed by learning one of these', () => {
		expect(fit(having(), [role('a', 'Message queues such as Kafka or Redis')]).learnNext).toMatchObject([{name: 'Kafka', alternatives: ['Redis'], completes: ['a']}]);
	});
});

describe('a field of study', () => {
	const asked = 'Degree in Computer Science';

	test('cannot be told where no education is stated', () => {
		expect(required(having('go'), asked).unknown).toContain('Computer science');
	});

	test('is missing where another one is stated', () => {
		expect(required(having('economics'), asked).missing).toEqual(['Computer science']);
	});

	test('cannot be told where a related one would do', () => {
		const {unknown} = fit(having('economics'), [role('a', 'Degree in Computer Science or a related field')]).roles[0]!.required;
		expect(unknown).toMatchObject([{name: 'Computer science', doubt: 'mayCount'}, {kind: 'experience'}]);
	});
});

describe('degree and years', () => {
	const line = {text: 'x', place: null};
	const stating = (facts: Partial<Profile>): Profile => ({...emptyProfile, ...facts});
	const bachelor = {degree: {degree: 'bachelor', line}, statesEducation: true} as const;
	const years = (count: number) => ({years: {years: count, line}});

	test.each<[asked: string, profile: Profile, name: string, standing: string, doubt: string | null, degree: string, years: string]>([
		["Bachelor's degree", stating(bachelor), "bachelor's degree", 'met', null, 'met', 'notAsked'],
		["Master's degree", stating(bachelor), "master's degree", 'missing', null, 'missing', 'notAsked'],
		["Bachelor's degree or equivalent experience", stating({degree: {degree: 'none', line}, statesEducation: true}), "bachelor's degree", 'unknown', 'mayCount', 'unknown', 'notAsked'],
		["Bachelor's degree", stating({}), "bachelor's degree", 'unknown', 'notStated', 'notStated', 'notAsked'],
		["Master's degree", stating({...bachelor, studying: {degree: 'master', line}}), "master's degree", 'unknown', 'inProgress', 'inProgress', 'notAsked'],
		['3+ years of experience', stating(years(3)), '3+ years', 'met', null, 'notAsked', 'met'],
		['3+ years of experience', stating(years(2.9)), '3+ years', 'missing', null, 'notAsked', 'missing'],
		['3+ years of experience', stating({}), '3+ years', 'unknown', 'notStated', 'notAsked', 'notStated'],
		['8 years of experience, or 4 years with a PhD', stating(years(8)), '8+ years, or PhD and 4+ years', 'met', null, 'notAsked', 'met'],
		['8 years of experience, or 4 years with a PhD', stating({...years(5), degree: {degree: 'phd', line}}), '8+ years, or PhD and 4+ years', 'met', null, 'met', 'met'],
		['8 years of experience, or 4 years with a PhD', stating({...years(5), ...bachelor}), '8+ years, or PhD and 4+ years', 'missing', null, 'notAsked', 'missing'],
	])('%s', (asked, profile, name, standing, doubt, degree, experience) => {
		const [only] = fit(profile, [role('a', asked)]).roles;
		const asks = [...only!.required.met, ...only!.required.missing, ...only!.required.unknown];
		expect(asks).toMatchObject([{kind: 'experience', name, standing, doubt}]);
		expect([only!.degree, only!.years]).toEqual([degree, experience]);
	});

	test('come with the lines of the profile that were compared', () => {
		const [only] = fit({...stating(bachelor), ...years(1)}, [role('a', "Master's degree and 3+ years of experience")]).roles;
		expect(only!.required.missing).toMatchObject([{having: [{id: 'degree', name: "bachelor's degree"}, {id: 'years', name: '1 year'}]}]);
	});

	test('years in one thing are not told from years in total, unless those are too few already', () => {
		const [enough, tooFew] = [5, 2].map(count => fit(stating(years(count)), [role('a', '3+ years with Redis')]).roles[0]!);
		expect([enough!.years, enough!.required.unknown[0]?.doubt, tooFew!.years]).toEqual(['unknown', 'yearsOfWhat', 'missing']);
	});

	test('are no question of a role that only prefers them', () => {
		expect(fit(stating({}), [role('a', '+ 3+ years of experience')]).roles[0]).toMatchObject({degree: 'notAsked', years: 'notAsked', preferred: {unknown: [{kind: 'experience'}]}});
	});
});

describe('roles', () => {
	const roles = [role('two-missing', 'Redis and Kafka'), role('nothing', 'Cares about quality'), role('one-missing', 'Redis', '+ Kafka and Kubernetes'), role('one-missing-less-wished', 'Kafka', '+ Redis'), role('all', 'Go programming')];
	const order = (answer: Fit) => answer.roles.map(one => one.role.id);

	test('stand by what is missing, required first, those that ask for nothing last', () => {
		expect(order(fit(having('go'), roles))).toEqual(['all', 'one-missing-less-wished', 'one-missing', 'two-missing', 'nothing']);
	});

	test('are those that a query and filters find', () => {
		expect(order(fit(having('go'), roles, 'kubernetes'))).toEqual(['one-missing']);
		expect(order(fit(having('go'), roles, '', {skill: ['kafka']}))).toEqual(['one-missing-less-wished', 'one-missing', 'two-missing']);
		expect(fit(having('go'), roles, 'cobol')).toMatchObject({roles: [], total: 0, learnNext: [], blame: {part: 'cobol'}});
	});

	test('are cut by a limit, from which learning does not suffer', () => {
		const answer = fit(having('go'), roles, '', {}, 2);
		expect([order(answer), answer.total, answer.learnNext[0]?.roles]).toEqual([['all', 'one-missing-less-wished'], 5, ['one-missing-less-wished', 'two-missing']]);
	});

	test('tell which of their lines are left to the person', () => {
		expect(fit(having(), [role('a', 'Cares about quality', 'Knows Redis', '· Does things', '+ Likes tea')]).roles[0]!.others).toEqual([{section: 'qualifications', text: 'Cares about quality'}, {section: 'preferred', text: 'Likes tea'}]);
	});
});

describe('learn next', () => {
	const steps = ({learnNext}: Fit) => learnNext.map(({name, alternatives, roles, preferredBy, completes}) => [name, alternatives, roles, preferredBy, completes]);

	test('is what most roles still miss, then the next as if that were learned', () => {
		expect(steps(fit(having(), [role('a', 'Redis and Kafka'), role('b', 'Redis'), role('c', 'Kubernetes', '+ Kafka')]))).toEqual([
			['Redis', [], ['b', 'a'], [], ['b']],
			['Kafka', [], ['a'], ['c'], ['a']],
			['Kubernetes', [], ['c'], [], ['c']],
		]);
	});

	test('has one step for a group of alternatives, and names the others', () => {
		expect(steps(fit(having(), [role('a', 'One of Go, Python or Java'), role('b', 'Java or Python programming')]))).toEqual([['Python', ['Java'], ['a', 'b'], [], ['a', 'b']]]);
	});

	test('counts what comes with a skill', () => {
		expect(steps(fit(having(), [role('a', 'JavaScript'), role('b', 'React')]))).toEqual([['React', [], ['a', 'b'], [], ['a', 'b']]]);
	});

	test('prefers the role with fewer gaps where all else is equal', () => {
		expect(fit(having(), [role('far', 'Redis, Kafka and Kubernetes'), role('near', 'JavaScript and C++')]).learnNext.map(({name}) => name)).toEqual(['JavaScript', 'C++', 'Redis', 'Kafka', 'Kubernetes']);
	});

	test('leaves out what nobody learns in passing, and what cannot be told', () => {
		expect(steps(fit(having('economics'), [role('a', 'Degree in Computer Science', 'Strong communication', '5+ years of experience')]))).toEqual([]);
	});

	test('completes no role of which something else is missing', () => {
		const profile: Profile = {...having(), years: {years: 1, line: {text: 'x', place: null}}};
		expect(steps(fit(profile, [role('a', 'Redis', '5+ years of experience')]))).toEqual([['Redis', [], ['a'], [], []]]);
	});

	test('says of each gap which step closes it', () => {
		const answer = fit(having(), [role('a', 'Redis and JavaScript'), role('b', 'React')]);
		const gaps = answer.roles.flatMap(one => one.required.missing.map(ask => [ask.name, answer.stepOf.get(ask)]));
		expect(gaps).toEqual([['React', 1], ['Redis', 2], ['JavaScript', 1]]);
	});

	test('is the same each time, also for as many roles as a file holds', () => {
		const names = ['Redis', 'Kafka', 'Kubernetes', 'JavaScript', 'React', 'Vue', 'C++', 'C#', 'Java', 'Python'];
		const many = Array.from({length: 2000}, (_, at) => role(`r${at}`, `${names[at % 10]!} and ${names[(at * 7 + 3) % 10]!}`, `+ ${names[(at * 3) % 10]!}`));
		const [once, again] = [fit(having('go'), many), fit(having('go'), many)];
		expect(steps(once)).toEqual(steps(again));
		expect(once.learnNext.length).toBeLessThanOrEqual(10);
	});
});
