import {describe, expect, test} from 'vitest';
import {recogniseSkills} from '../../source/recognition/index.js';
import {smallDictionary} from './small-dictionary.js';

/** What a text asks for: names that stand alone, and groups of alternatives joined by " | ". */
function asks(text: string): string[] {
	const parts: string[] = [];
	const groups = new Map<number, string[]>();
	for (const {id, via, oneOf} of recogniseSkills(text, smallDictionary)) {
		if (via !== 'named') continue;
		if (oneOf === null) parts.push(id);
		else groups.set(oneOf, [...(groups.get(oneOf) ?? []), id]);
	}
	return [...parts, ...[...groups].sort(([left], [right]) => left - right).map(([, members]) => members.join(' | '))];
}

describe('Alternatives', () => {
	test.each([
		// "one of" and its like
		['Proficient in at least one of the following languages: Go, Python, Java, C++', ['go | python | java | cpp']],
		['One of Python, Java and Kotlin', ['python | java | kotlin']],
		['Any of AWS, Azure, GCP', ['aws | azure | gcp']],
		['One or more of Docker, Kubernetes, Helm', ['docker | kubernetes | helm']],
		['Strong Python proficiency with at least one framework (FastAPI, Flask, or Django); working knowledge of Node.js/TypeScript.', ['python', 'node', 'typescript', 'fastapi | flask | django']],
		['Software development skills in one or more general purpose programming languages: C++, C#.', ['cpp | csharp']],
		['At least one JavaScript framework (React, Vue, Angular)', ['javascript', 'react | vue | angular']],
		['At least one of Java or Kotlin and experience with Docker', ['docker', 'java | kotlin']],
		['One of the leading Python and Java shops', ['python', 'java']],
		['One of our Python, Java and Kotlin teams', ['python', 'java', 'kotlin']],
		['At least one database (Postgres, MySQL) and one framework (Django, Flask)', ['postgres | mysql', 'django | flask']],
		['Linux, Docker, and at least one of AWS/GCP/Azure', ['linux', 'docker', 'aws | gcp | azure']],
		['Either Python or Java', ['python | java']],
		// examples
		['Coding experience with a general purpose programming language (ie. Java, C/C++, Go, Python).', ['java | c | cpp | go | python']],
		['Experience with any major Javascript framework like ReactJS, AngularJS, VueJS, or equivalent', ['javascript', 'react | angular | vue']],
		['Databases such as MySQL, PostgreSQL and Redis', ['mysql | postgres | redis']],
		['Cloud providers, e.g. AWS or GCP', ['aws | gcp']],
		['Languages (e.g., Python, Java)', ['python | java']],
		['A frontend framework, for example React, Vue or Svelte', ['front-end', 'react | vue | svelte']],
		['Containers (i.e. Docker, Kubernetes) and Terraform', ['terraform', 'docker | kubernetes']],
		['packaging frameworks like Webpack/Redux', ['webpack | redux']],
		['We would like Python and Java', ['python', 'java']],
		['Proficient in a language (e.g. C or C++ with Linux and Docker)', ['linux', 'docker', 'c | cpp']],
		['SQL or DataFrame libraries like Pandas', ['sql', 'pandas']],
		['Frameworks such as React and databases such as MySQL or Postgres', ['react', 'mysql | postgres']],
		// "or"
		['Python, Go or Java', ['python | go | java']],
		['Python, Java, or Kotlin', ['python | java | kotlin']],
		['Python and either Go or Rust', ['python', 'go | rust']],
		['React and Redux or MobX', ['react', 'redux | mobx']],
		['SQL (Postgres or MySQL) and Docker', ['sql', 'docker', 'postgres | mysql']],
		['AWS, Azure, or GCP; Terraform', ['terraform', 'aws | azure | gcp']],
		['AWS, Azure, or GCP, Terraform', ['terraform', 'aws | azure | gcp']],
		['React or Vue, Docker or Kubernetes', ['react | vue', 'docker | kubernetes']],
		['Experience with React or Vue, knowledge of Docker', ['docker', 'react | vue']],
		['Experience with React or Vue and knowledge of Docker', ['docker', 'react | vue']],
		['Knowledge of Docker, experience with React or Vue', ['docker', 'react | vue']],
		['Python or Java or Kotlin', ['python | java | kotlin']],
		['Java and/or Python, Spring Boot', ['spring-boot', 'java | python']],
		['PostgreSQL (or MySQL)', ['postgres | mysql']],
		['Postgres, MySQL, or similar', ['postgres | mysql']],
		['Experience with Docker, Kubernetes, or similar tooling for AWS', ['aws', 'docker | kubernetes']],
		['Redux or similar', ['redux']],
		['React, or equivalent experience', ['react']],
		['Experience with React or experience with Vue', ['react | vue']],
		['Java with Spring Boot or FastAPI', ['java', 'spring-boot | fastapi']],
		['Kotlin (a plus) or Scala', ['kotlin | scala']],
		['Strong in Python or Go (ideally both)', ['python | go']],
		['Experience with Python. Knowledge of Java or Kotlin.', ['python', 'java | kotlin']],
		['Terraform: AWS or GCP', ['terraform', 'aws | gcp']],
		['Experience in more or less everything: Python and Java', ['python', 'java']],
		['Knowing whether or not to use Redis and Kafka', ['redis', 'kafka']],
		['3 or more years with Python, Java', ['python', 'java']],
		['Python in order to automate Docker', ['python', 'docker']],
		// neither
		['JavaScript/HTML/CSS, React/Vue/Angular', ['javascript', 'html', 'css', 'react', 'vue', 'angular']],
		['Coding experience with a general purpose programming language (HTML5/CSS3/JavaScript).', ['html', 'css', 'javascript']],
		['Knowledge of Redis/MySQL/Elasticsearch/Druid/Spark Streaming.', ['redis', 'mysql', 'elasticsearch', 'druid', 'spark-streaming']],
		['Python, Java, Docker', ['python', 'java', 'docker']],
		['Python as well as Java', ['python', 'java']],
		['Python and Java', ['python', 'java']],
		['Several tools, including Docker, Terraform', ['docker', 'terraform']],
		// fields of study
		[
			'A background in Software Development, Computer Science, Computer Engineering, Electrical Engineering or a related technical discipline.',
			['software-development | computer-science | computer-engineering | electrical-engineering'],
		],
		['Degree in Computer Science, Statistics or Mathematics and experience with Python', ['python', 'computer-science | statistics | mathematics']],
		['BS in Computer Science or related field', ['computer-science']],
		['Degree in Electrical/Computer Engineering', ['electrical-engineering', 'computer-engineering']],
		// other scripts
		['\u719F\u6089Python\u6216Java', ['python | java']],
	])('%s', (text, expected) => {
		expect(asks(text)).toEqual(expected);
	});

	test('are numbered from 0 in the order of the text', () => {
		const mentions = recogniseSkills('Java or Kotlin; AWS or GCP', smallDictionary);
		expect(mentions.map(({id, oneOf}) => [id, oneOf])).toEqual([['java', 0], ['kotlin', 0], ['aws', 1], ['gcp', 1]]);
	});
});
