import {describe, expect, test} from 'vitest';
import {shortfallsOf} from '../../source/profile/claims.js';

/** Names that are capitals alone here, so that a case shows what is found in it: "used JAVA, never GO". */
function told(sentence: string): string {
	const names = Array.from(sentence.matchAll(/\b(?:[A-Z][A-Z+#]+|C\+\+|machine LEARNING)(?![\w-])/gu), match => ({start: match.index, end: match.index + match[0].length}));
	const against = shortfallsOf(sentence, names);
	return names.map(({start, end}, at) => `${sentence.slice(start, end)} ${against[at] ?? 'has'}`).join(', ');
}

describe('what a sentence says against having a skill', () => {
	test.each([
		['Did not use JAVA.', 'JAVA lacks'],
		["I haven't used JAVA yet, but I know KOTLIN.", 'JAVA lacks, KOTLIN has'],
		['I do not know JAVA or SCALA.', 'JAVA lacks, SCALA lacks'],
		['Never worked with DOCKER.', 'DOCKER lacks'],
		['never really used DOCKER', 'DOCKER lacks'],
		['no experience with KUBERNETES', 'KUBERNETES lacks'],
		['No prior professional experience with KUBERNETES, DOCKER or HELM', 'KUBERNETES lacks, DOCKER lacks, HELM lacks'],
		['no JAVA or KOTLIN experience', 'JAVA lacks, KOTLIN lacks'],
		['No experience with JAVA, strong in GOLANG.', 'JAVA lacks, GOLANG has'],
		['Strong in GOLANG, no experience with JAVA', 'GOLANG has, JAVA lacks'],
		['little to no exposure to RUST', 'RUST lacks'],
		['do not have any experience in RUST', 'RUST lacks'],
		['unfamiliar with RUST', 'RUST lacks'],
		['Not yet AWS certified', 'AWS lacks'],
		['not yet familiar with RUST', 'RUST lacks'],
		['NODE without EXPRESS', 'NODE has, EXPRESS lacks'],
		['NODE without EXPRESS or KOA, REDIS', 'NODE has, EXPRESS lacks, KOA lacks, REDIS has'],
		['NODE without using EXPRESS', 'NODE has, EXPRESS lacks'],
		['KOTLIN, not JAVA', 'KOTLIN has, JAVA lacks'],
		['KOTLIN but no JAVA', 'KOTLIN has, JAVA lacks'],
		['good at everything but CSS', 'CSS lacks'],
		['not a JAVA developer', 'JAVA lacks'],
		['neither JAVA nor KOTLIN', 'JAVA lacks, KOTLIN lacks'],
		['all of REACT except REDUX', 'REACT has, REDUX lacks'],
		['wrote it in GOLANG instead of JAVA', 'GOLANG has, JAVA lacks'],
		['JAVA: none', 'JAVA lacks'],
		['my JAVA is non-existent', 'JAVA lacks'],
		['JAVA ✗, KOTLIN ✓', 'JAVA lacks, KOTLIN has'],
		['JAVA: 0/5', 'JAVA lacks'],
		['Not responsible for KUBERNETES', 'KUBERNETES lacks'],
		['was never involved in REDIS work, but ran KAFKA', 'REDIS lacks, KAFKA has'],
		['I do not do PHP but JAVA', 'PHP lacks, JAVA has'],
		['deployed with DOCKER without touching ANSIBLE', 'DOCKER has, ANSIBLE lacks'],
		['have only heard of RUST', 'RUST lacks'],
		['KUBERNETES (no experience yet), DOCKER', 'KUBERNETES lacks, DOCKER has'],
	])('%s', (sentence, expected) => {
		expect(told(sentence)).toBe(expected);
	});

	test.each([
		['want to learn RUST', 'RUST wants'],
		['I want to learn RUST after years of C++.', 'RUST wants, C++ has'],
		['Eager to work with GOLANG and RUST', 'GOLANG wants, RUST wants'],
		['I would love to get into SCALA', 'SCALA wants'],
		['To learn: RUST', 'RUST wants'],
		['To learn RUST', 'RUST wants'],
		['Interested in GOLANG and KUBERNETES', 'GOLANG wants, KUBERNETES wants'],
		['JAVA developer interested in GOLANG', 'JAVA has, GOLANG wants'],
		['looking for a role with SCALA', 'SCALA wants'],
		['Looking for a SCALA role', 'SCALA wants'],
		['JAVA developer looking for a role with SCALA and SPARK', 'JAVA has, SCALA wants, SPARK wants'],
		['Looking for a role with SCALA after five years of JAVA', 'SCALA wants, JAVA has'],
		['Looking for a role where I can use my PYTHON skills', 'PYTHON has'],
		['Aspiring RUST developer with 3 years of JAVA', 'RUST wants, JAVA has'],
		['Objective: to obtain a position using REACT and NODE', 'REACT wants, NODE wants'],
		['seeking a position in REACT development', 'REACT wants'],
		['ZIG (want to learn), RUST', 'ZIG wants, RUST has'],
		['Looking forward to working with RUST', 'RUST wants'],
		['My next step is TYPESCRIPT', 'TYPESCRIPT wants'],
	])('%s', (sentence, expected) => {
		expect(told(sentence)).toBe(expected);
	});

	test.each([
		['currently learning GOLANG', 'GOLANG learning'],
		["I'm learning RUST and use JAVA at work", 'RUST learning, JAVA has'],
		['Learning GOLANG and RUST', 'GOLANG learning, RUST learning'],
		['started learning GOLANG', 'GOLANG learning'],
		['RUST (learning), GOLANG', 'RUST learning, GOLANG has'],
		['RUST – still learning', 'RUST learning'],
		['RUST (beginner, still learning)', 'RUST learning'],
		['new to RUST', 'RUST learning'],
	])('%s', (sentence, expected) => {
		expect(told(sentence)).toBe(expected);
	});

	test.each([
		['not only JAVA but also KOTLIN', 'JAVA has, KOTLIN has'],
		['Did not only use JAVA but KOTLIN too', 'JAVA has, KOTLIN has'],
		['not just JAVA', 'JAVA has'],
		['no-code tools and REACT', 'REACT has'],
		['zero-downtime deployments with KUBERNETES', 'KUBERNETES has'],
		['Moved to KAFKA with no downtime', 'KAFKA has'],
		['Migrated to KAFKA without downtime', 'KAFKA has'],
		['Worked without supervision in JAVA', 'JAVA has'],
		['cannot work without DOCKER', 'DOCKER has'],
		['Could not live without DOCKER and REDIS', 'DOCKER has, REDIS has'],
		['Fixed builds that did not work with DOCKER', 'DOCKER has'],
		['machine LEARNING in PYTHON', 'machine LEARNING has, PYTHON has'],
		['Reinforcement learning with PYTHON', 'PYTHON has'],
		['Taught juniors to learn REACT', 'REACT has'],
		['a tool that aims to simplify DOCKER', 'DOCKER has'],
		['learned GOLANG in 2015', 'GOLANG has'],
		['happy to mentor REACT developers', 'REACT has'],
		['Experience with no less than REACT', 'REACT has'],
		['Looking for ways to speed up REACT made me good', 'REACT has'],
		['Nothing but JAVA', 'JAVA has'],
		['No framework other than REACT', 'REACT has'],
		['no longer new: years of REACT', 'REACT has'],
	])('%s says nothing against it', (sentence, expected) => {
		expect(told(sentence)).toBe(expected);
	});

	test.each([
		['I would love to learn RUST', 'love to learn', ['has', 'wants']],
		['Eager to learn RUST and GOLANG', 'Eager to learn', ['has', 'wants', 'wants']],
		['Keen to learn more about RUST, strong in GOLANG', 'Keen to learn', ['has', 'wants', 'has']],
		['Eager to learn and strong in GOLANG', 'Eager to learn', ['has', 'has']],
	])('%s: wanting to learn is had itself', (sentence, wish, expected) => {
		const start = sentence.indexOf(wish);
		const names = [{start, end: start + wish.length}, ...Array.from(sentence.matchAll(/\b[A-Z]{2,}\b/gu), match => ({start: match.index, end: match.index + match[0].length}))];
		expect(shortfallsOf(sentence, names).map(says => says ?? 'has')).toEqual(expected);
	});
});
