import {describe, expect, test} from 'vitest';
import {recogniseSkills} from '../../source/recognition/index.js';
import {smallDictionary} from './small-dictionary.js';

const words = ['go', 'r', 'c', 'rust', 'swift', 'spring', 'express', 'less', 'spark', 'excel', 'access', 'react', 'make', 'teams', 'word'];

/** The ambiguous names alone that a text is found to speak of. */
function ambiguousIn(text: string): string[] {
	return recogniseSkills(text, smallDictionary).filter(({id, via}) => via === 'named' && words.includes(id)).map(({id}) => id);
}

describe('An ambiguous word counts where the neighbourhood speaks of technology', () => {
	test.each([
		['Proficient in Go and Python', ['go']],
		['Go', ['go']],
		['Go, Python, Java', ['go']],
		['Go developer with a love for simple code', ['go']],
		['Services written in Go', ['go']],
		['Experience using Go to build reliable services', ['go']],
		['Backend development in Go at scale', ['go']],
		['Coding experience with a general purpose programming language (ie. Java, C/C++, Go, Python)', ['c', 'go']],
		['Strong in Python or Go (ideally both)', ['go']],
		['Experience with Go-based microservices', ['go']],
		['Deep knowledge of Go/Rust', ['go', 'rust']],
		['You write idiomatic Go and care about tests in your code', ['go']],
		['Comfortable manipulating data in Python, SQL, R, or similar.', ['r']],
		['Statistical programming in R', ['r']],
		['R packages and Shiny dashboards', ['r']],
		['Fluency in R or Python', ['r']],
		['R/Python', ['r']],
		['Hands-on experience with C, Linux and Docker', ['c']],
		['Embedded C programming', ['c']],
		['C/C++', ['c']],
		['Proficient in systems-level programming (e.g. C or C++)', ['c']],
		['Firmware written in C', ['c']],
		['Knowledge of C, C++ and Rust', ['c', 'rust']],
		['Rust programming', ['rust']],
		['Interest in systems languages such as Rust', ['rust']],
		['We build our compiler in Rust', ['rust']],
		['iOS development in Swift', ['swift']],
		['Have a strong working knowledge of Swift, and are comfortable reading and modifying Objective-C where it comes up', ['swift']],
		['Swift and Kotlin', ['swift']],
		['Experience with the Spring framework', ['spring']],
		['Java, Spring, Kafka', ['spring']],
		['Java with Spring', ['spring']],
		['Node.js and Express', ['express']],
		['APIs built with Express', ['express']],
		['CSS preprocessors such as Less', ['less']],
		['HTML, CSS, Less', ['less']],
		['Data pipelines with Spark and Kafka', ['spark']],
		['Spark jobs on large clusters', ['spark']],
		['Experience in Spark', ['spark']],
		['Proficient in Excel', ['excel']],
		['Excel, PowerPoint, Tableau', ['excel']],
		['Advanced Excel skills', ['excel']],
		['Word, Excel and PowerPoint', ['word', 'excel']],
		['Microsoft Access databases', ['access']],
		['Excel and Access macros', ['excel', 'access']],
		['React and Redux', ['react']],
		['Front end in React', ['react']],
		['React developer', ['react']],
		['Build systems: Make, Docker', ['make']],
		['Experience in C++, Python, Make scripting.', ['make']],
	])('%s', (text, expected) => {
		expect(ambiguousIn(text)).toEqual(expected);
	});
});

describe('An ambiguous word does not count as plain English', () => {
	test.each([
		'Go the extra mile for our developers',
		'Go-to-market strategy with engineering teams',
		'Go to the whiteboard and code',
		'Own the Go-To-Market of our API platform',
		'Go-live support for software releases',
		'You are ready to Go above and beyond',
		'go deep in our software stack',
		'R&D experience in a software company',
		'Work with R & D on new technology',
		'Team R builds our backend',
		'Rated R content policies',
		'Series C startup with a modern tech stack',
		'C-level stakeholders',
		'Present technology plans to the C-suite',
		'Experience with the C suite of a tech company',
		'Vitamin C',
		'Grade C or better in programming classes',
		'Plan C for our software',
		'Less than 5 years of experience with Python',
		'Less is more, also in code',
		'No Less a developer',
		'Rust Belt software companies',
		'Swift response to incidents in our software',
		'Swift decision making',
		'Be Swift',
		'Spring 2025 internship, Python experience',
		'Graduating in Spring 2026 with software experience',
		'Available for Spring semester in software engineering',
		'Spring Internship in software development',
		'Express yourself clearly in code reviews',
		'Express complex technology in simple words',
		'American Express software experience',
		'Spark joy in our developers',
		'Spark new ideas about technology',
		'Excel in a fast-paced software environment',
		'Excel at building software',
		'People who Excel at programming',
		'excel in Python',
		'Access to the newest technology',
		'Access control experience',
		'Identity and Access Management experience',
		'Have Access to production code',
		'React quickly to changes in technology',
		'React to incidents in our software',
		'Make an impact with your code',
		'Make sure that software is tested',
		'Teams across the technology company',
		'Lead engineering Teams of developers',
		'Word of mouth about our software',
		'Go further with us. Python experience.',
	])('%s', text => {
		expect(ambiguousIn(text)).toEqual([]);
	});
});
