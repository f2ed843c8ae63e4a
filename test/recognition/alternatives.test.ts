import {describe, expect, test} from 'vitest';
import {readVocabulary} from '../../benchmark/recognition/read.js';
import {buildDictionary, recogniseSkills} from '../../source/recognition/index.js';
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

describe('Alternatives in the shipped vocabulary', () => {
	const dictionary = buildDictionary(readVocabulary('content/skills.yaml'));

	/** The groups alone. */
	function groups(text: string): string[] {
		const members = new Map<number, string[]>();
		for (const {id, oneOf} of recogniseSkills(text, dictionary)) if (oneOf !== null) members.set(oneOf, [...(members.get(oneOf) ?? []), id]);
		return [...members].sort(([left], [right]) => left - right).map(([, ids]) => ids.join(' | '));
	}

	test.each([
		['Python, Java, or C++', ['python | java | cpp']],
		['Python and either Java or Kotlin', ['java | kotlin']],
		['Experience with AWS, GCP or Azure and with Terraform', ['aws | gcp | azure']],
		['One or more of: React, Vue, Svelte', ['react | vue | svelte']],
		['React (or Vue) and TypeScript', ['react | vue']],
		['Docker, Kubernetes and Helm', []],
		['Docker and/or Podman', ['docker | podman']],
		['Java/Kotlin', []],
		['PostgreSQL/MySQL or MongoDB', ['postgresql | mysql | mongodb']],
		['Relational databases such as PostgreSQL and MySQL', ['postgresql | mysql']],
		['Relational databases (PostgreSQL, MySQL) and Redis', []],
		['Relational databases, e.g. PostgreSQL or MySQL, and caching with Redis', ['postgresql | mysql']],
		['Message brokers like Kafka, RabbitMQ', ['kafka | rabbitmq']],
		['Kafka, RabbitMQ, or similar', ['kafka | rabbitmq']],
		['Go, Rust or another systems language', ['go | rust']],
		['Fluent in at least two of Python, Go, and Java', ['python | go | java']],
		['Proficiency in one of the following languages: Python, Ruby, PHP', ['python | ruby | php']],
		['Either Angular or React, and Node.js', ['angular | react']],
		['Terraform or Pulumi; Ansible or Chef', ['terraform | pulumi', 'ansible | chef']],
		['CI/CD with Jenkins, GitLab CI, or GitHub Actions, plus Docker', ['jenkins | gitlab-ci | github-actions']],
		['Experience in C or C++ with Linux and Git', ['c | cpp']],
		['Knowledge of SQL and NoSQL databases including MongoDB or Cassandra', ['mongodb | cassandra']],
		['JavaScript frameworks (e.g., React, Angular, or Vue)', ['react | angular | vue']],
		['JavaScript frameworks (React, Angular, Vue, etc.)', []],
		['HTML, CSS and JavaScript (or TypeScript)', ['javascript | typescript']],
		['Swift or Objective-C for iOS and Kotlin or Java for Android', ['swift | objective-c', 'kotlin | java']],
		['Any of Snowflake, BigQuery or Redshift', ['snowflake | bigquery | redshift']],
		['Snowflake, BigQuery, Redshift or the like', ['snowflake | bigquery | redshift']],
		['Cloud platform experience (AWS preferred, GCP or Azure acceptable)', ['aws | gcp | azure']],
		['Python plus one of Scala, Java or Go', ['scala | java | go']],
		['Python with Django or Flask', ['django | flask']],
		['Python (Django or Flask)', ['django | flask']],
		['Tableau, Looker and/or Power BI', ['tableau | looker | power-bi']],
		['PyTorch, TensorFlow or JAX and experience with CUDA', ['pytorch | tensorflow | jax']],
		['REST and GraphQL APIs', []],
		['REST or GraphQL APIs in Node.js or Go', ['rest | graphql', 'nodejs | go']],
		['Spark or Flink, Airflow or Dagster, and dbt', ['spark | flink', 'airflow | dagster']],
		['Knowledge of Git, Linux, and a scripting language (Bash, Python)', []],
		['Knowledge of a scripting language such as Bash, Python or Perl', ['bash | python | perl']],
		['Selenium, Cypress or Playwright for UI and Postman for API testing', ['selenium | cypress | playwright']],
		['Figma or Sketch; Photoshop and Illustrator', ['figma | sketch']],
		['Unity or Unreal Engine', ['unity | unreal']],
		['Modern C++ (14 or later)', []],
		['Java 11 or higher', []],
		['Java 8 or newer and Spring Boot', []],
		['React 16 or later, Redux and Jest', []],
		['Kubernetes, whether EKS, AKS or GKE', ['eks | aks | gke']],
		['MySQL, PostgreSQL — either is fine', []],
		['Python is a must; Go or Rust is a plus', ['go | rust']],
		['Experience with Kafka (or Kinesis, or Pub/Sub)', ['kafka | kinesis | pub-sub']],
		['Experience with at least one of AWS/GCP/Azure', ['aws | gcp | azure']],
		['Experience with AWS/GCP/Azure', []],
		['Verilog or VHDL, SystemVerilog and UVM', ['verilog | vhdl']],
		['Excel or Google Sheets, and SQL', ['excel | google-sheets']],
		['ROS or ROS2, C++ and Python', ['ros | ros2']],
		['VMware or Hyper-V or KVM', ['vmware | hyper-v | kvm']],
		['Degree in Mathematics, Physics or Computer Science', ['mathematics-field | physics | computer-science']],
		['Django, Flask, FastAPI: at least one of them', []],
		['One of Java and Scala; one of Kafka and Pulsar', ['java | scala', 'kafka | pulsar']],
		['Proficient in Ruby on Rails, Laravel or Django, with PostgreSQL or MySQL', ['rails | laravel | django', 'postgresql | mysql']],
		['Experience in two or more of Java, Go and Rust', ['java | go | rust']],
		['At least two of Data structures and Algorithms', []],
		['PostgreSQL 12 or higher, Redis', []],
	])('%s', (text, expected) => {
		expect(groups(text)).toEqual(expected);
	});
});
