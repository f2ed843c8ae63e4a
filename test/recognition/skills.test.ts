import {describe, expect, test} from 'vitest';
import {buildDictionary, recogniseSkills} from '../../source/recognition/index.js';
import {smallDictionary, smallSkills} from './small-dictionary.js';

/** The named skills as the text writes them, with their ids. */
function named(text: string): string[] {
	return recogniseSkills(text, smallDictionary).filter(({via}) => via === 'named').map(({id, start, end}) => `${text.slice(start ?? 0, end ?? 0)}=${id}`);
}

describe('Named skills', () => {
	test.each([
		// word boundaries
		['JavaScript', ['JavaScript=javascript']],
		['javascript, JAVASCRIPT', ['javascript=javascript', 'JAVASCRIPT=javascript']],
		['JavaScripting', []],
		['Javanese', []],
		['C/C++', ['C=c', 'C++=cpp']],
		['C++.', ['C++=cpp']],
		['C++17 and C++/Linux', ['C++=cpp', 'C++=cpp', 'Linux=linux']],
		['C#, F#.', ['C#=csharp', 'F#=fsharp']],
		['.NET and ASP.NET', ['.NET=dotnet', 'ASP.NET=asp-net']],
		['C#/.NET (.NET Core)', ['C#=csharp', '.NET=dotnet', '.NET=dotnet']],
		['example.net', []],
		['Objective-C, objective c', ['Objective-C=objective-c', 'objective c=objective-c']],
		['Node.js, NodeJS and Node.', ['Node.js=node', 'NodeJS=node', 'Node=node']],
		['Each node of the cluster', []],
		['Next.js. Next steps', ['Next.js=next']],
		['CI/CD, CI / CD', ['CI/CD=ci-cd', 'CI / CD=ci-cd']],
		['UI/UX', ['UI/UX=ui-ux']],
		['A/B testing over TCP/IP', ['A/B testing=ab-testing', 'TCP/IP=tcp-ip']],
		['k8s', ['k8s=kubernetes']],
		['Go/Python', ['Go=go', 'Python=python']],
		['AWS/GCP', ['AWS=aws', 'GCP=gcp']],
		['HTML5/CSS3/JavaScript', ['HTML5=html', 'CSS3=css', 'JavaScript=javascript']],
		['Python3', ['Python3=python']],
		['(Python)', ['Python=python']],
		['"Python"', ['Python=python']],
		['Python\u2019s standard library', ['Python=python']],
		['Vue.js', ['Vue.js'.slice(0, 3) + '=vue']],
		['Experience with Python.Java is used too', ['Python=python', 'Java=java']],
		['main.python', []],
		['me@python.org, python.org', []],
		['I\u2019d C\u2019est', []],
		['my_python_module', []],
		['Python\u2122', ['Python=python']],
		// spelling
		['React\u00A0Native', ['React\u00A0Native=react-native']],
		['front\u2011end, front-end, front end', ['front\u2011end=front-end', 'front-end=front-end', 'front end=front-end']],
		['data structure', ['data structure=data-structures']],
		['LLMs, APIs, API', ['LLMs=llm', 'APIs=api', 'API=api']],
		['\uFF30\uFF59\uFF54\uFF48\uFF4F\uFF4E\uFF0C\uFF23\uFF0B\uFF0B', ['\uFF30\uFF59\uFF54\uFF48\uFF4F\uFF4E=python', '\uFF23\uFF0B\uFF0B=cpp']],
		['\u719F\u6089Python\u548CJava', ['Python=python', 'Java=java']],
		['\u7CBE\u901A\u673A\u5668\u5B66\u4E60\u3001Python', ['\u673A\u5668\u5B66\u4E60=machine-learning-cn', 'Python=python']],
		['\u{1F680} Python \u{1F680}', ['Python=python']],
		['\u0130stanbul Python', ['Python=python']],
		// the longest name
		['React Native', ['React Native=react-native']],
		['Spark Streaming', ['Spark Streaming=spark-streaming']],
		['Spring Boot', ['Spring Boot=spring-boot']],
		// case
		['REST, RESTful, the rest', ['REST=rest', 'RESTful=rest']],
		// twice
		['Python here, Python there', ['Python=python', 'Python=python']],
		// names cut short
		['unit and integration testing', ['unit=unit-testing', 'integration testing=integration-testing']],
		['front- and back-end development', ['front=front-end', 'back-end development=back-end']],
		['unit, load and integration testing', ['integration testing=integration-testing']],
		['unit, integration and end-to-end testing', ['unit=unit-testing', 'integration=integration-testing', 'end-to-end testing=end-to-end-testing']],
		['unit or Python and integration testing', ['Python=python', 'integration testing=integration-testing']],
		['designing and operating systems', []],
		['Linux and operating systems', ['Linux=linux', 'operating systems=operating-systems']],
		['Isaac Sim/Lab', ['Isaac Sim=isaac-sim', 'Lab=isaac-lab']],
		// words of the language itself
		['constructor __proto__ toString hasOwnProperty', []],
		['', []],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('Fields of study', () => {
	test.each([
		['PhD in Statistics, Computer Science, Machine Learning', ['statistics', 'computer-science', 'machine-learning-field']],
		['Experience with machine learning', ['machine-learning']],
		['Solid understanding of computer science fundamentals', ['cs-concepts']],
		['Knowledge of statistics', []],
		['Economics major', ['economics']],
		['BS/MS in Mathematics', ['mathematics']],
		['Final year student with a background in Computer Science, Statistics, or a related technical discipline', ['computer-science', 'statistics']],
		['Bachelor\u2019s degree in Statistics; experience with machine learning', ['statistics', 'machine-learning']],
		['Bachelor\u2019s degree in Statistics and 3 years of machine learning', ['statistics', 'machine-learning']],
		['Statistics, Mathematics or related field', ['statistics', 'mathematics']],
		['Studying Economics', ['economics']],
		['Recent graduate in Statistics or Economics', ['statistics', 'economics']],
		['Experience in machine learning and a Bachelor\u2019s degree in a related field', ['machine-learning']],
		['Bachelor\u2019s degree in Statistics and a passion for machine learning', ['statistics', 'machine-learning']],
		['PhD or equivalent experience in machine learning', ['machine-learning']],
		['PhD or equivalent in Machine Learning', ['machine-learning-field']],
		['PhD in Statistics with a focus on machine learning', ['statistics', 'machine-learning']],
		['Python, machine learning, Bachelor\u2019s degree in a related field', ['python', 'machine-learning']],
		['Statistics / Economics or Mathematics degrees', ['statistics', 'economics', 'mathematics']],
		['MS Computer Science', ['computer-science']],
		['Experience in the field of machine learning', ['machine-learning']],
		['CS degree', ['computer-science']],
		['Masters, or PhD in relevant fields (Computer Engineering, Electrical Engineering)', ['computer-engineering', 'electrical-engineering']],
		['Degree in Electrical/Computer Engineering', ['electrical-engineering', 'computer-engineering']],
	])('%s', (text, expected) => {
		expect(recogniseSkills(text, smallDictionary).filter(({via}) => via === 'named').map(({id}) => id)).toEqual(expected);
	});
});

describe('Implied skills', () => {
	test('come behind the named, with what they imply themselves, each once and without offsets', () => {
		expect(recogniseSkills('Next.js and React Native with TypeScript', smallDictionary)).toEqual([
			{id: 'next', name: 'Next.js', start: 0, end: 7, via: 'named', oneOf: null},
			{id: 'react-native', name: 'React Native', start: 12, end: 24, via: 'named', oneOf: null},
			{id: 'typescript', name: 'TypeScript', start: 30, end: 40, via: 'named', oneOf: null},
			{id: 'react', name: 'React', start: null, end: null, via: 'implied', oneOf: null},
			{id: 'javascript', name: 'JavaScript', start: null, end: null, via: 'implied', oneOf: null},
		]);
	});

	test('are left out when the text names them', () => {
		expect(recogniseSkills('TypeScript and JavaScript', smallDictionary).map(({via}) => via)).toEqual(['named', 'named']);
	});

	test('end where skills imply one another or nobody', () => {
		const [first] = smallSkills;
		if (first === undefined) throw new Error('The small dictionary is empty.');
		const dictionary = buildDictionary([
			{...first, id: 'a', name: 'Alpha', aliases: [], implies: ['b', 'nobody']},
			{...first, id: 'b', name: 'Beta', aliases: [], implies: ['a']},
		]);
		expect(recogniseSkills('Alpha', dictionary).map(({id}) => id)).toEqual(['a', 'b']);
	});
});

test('The names of objects’ own properties are skills like any other', () => {
	const [first] = smallSkills;
	if (first === undefined) throw new Error('The small dictionary is empty.');
	const dictionary = buildDictionary([{...first, id: '__proto__', name: 'constructor', aliases: ['__proto__'], implies: ['toString']}]);
	expect(recogniseSkills('A constructor and __proto__', dictionary).map(({id, start}) => [id, start])).toEqual([['__proto__', 2], ['__proto__', 18]]);
});
