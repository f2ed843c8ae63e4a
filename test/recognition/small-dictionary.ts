import type {Skill} from '../../source/model/skill.js';
import {buildDictionary} from '../../source/recognition/index.js';

type Entry = Pick<Skill, 'id' | 'name' | 'group'> & Partial<Skill>;

function skill(entry: Entry): Skill {
	return {aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false, ...entry};
}

function all(group: string, names: readonly string[]): Skill[] {
	return names.map(name => skill({id: name.toLowerCase().replaceAll(' ', '-'), name, group}));
}

/** Words that are English as well, as a vocabulary marks them. */
function ambiguous(group: string, names: readonly string[]): Skill[] {
	return names.map(name => skill({id: name.toLowerCase(), name, group, ambiguous: [name]}));
}

/** A vocabulary of the tests' own: what the shipped one says may change, what the rules say may not. */
export const smallSkills: readonly Skill[] = [
	skill({id: 'javascript', name: 'JavaScript', group: 'languages', aliases: ['JS']}),
	skill({id: 'typescript', name: 'TypeScript', group: 'languages', implies: ['javascript']}),
	skill({id: 'go', name: 'Go', group: 'languages', aliases: ['Golang'], ambiguous: ['Go']}),
	skill({id: 'cpp', name: 'C++', group: 'languages'}),
	skill({id: 'csharp', name: 'C#', group: 'languages', implies: ['dotnet']}),
	skill({id: 'fsharp', name: 'F#', group: 'languages'}),
	skill({id: 'objective-c', name: 'Objective-C', group: 'languages'}),
	skill({id: 'dotnet', name: '.NET', group: 'backend', aliases: ['dotnet']}),
	skill({id: 'asp-net', name: 'ASP.NET', group: 'backend', implies: ['csharp']}),
	skill({id: 'node', name: 'Node.js', group: 'backend', aliases: ['Node', 'NodeJS'], implies: ['javascript'], cased: ['Node']}),
	skill({id: 'next', name: 'Next.js', group: 'frontend', aliases: ['NextJS'], implies: ['react']}),
	skill({id: 'react', name: 'React', group: 'frontend', aliases: ['ReactJS', 'React.js'], implies: ['javascript'], ambiguous: ['React']}),
	skill({id: 'react-native', name: 'React Native', group: 'mobile', implies: ['react']}),
	skill({id: 'vue', name: 'Vue', group: 'frontend', aliases: ['VueJS']}),
	skill({id: 'angular', name: 'Angular', group: 'frontend', aliases: ['AngularJS']}),
	skill({id: 'spring-boot', name: 'Spring Boot', group: 'backend', implies: ['spring']}),
	skill({id: 'spark', name: 'Spark', group: 'data', aliases: ['Apache Spark'], ambiguous: ['Spark']}),
	skill({id: 'spark-streaming', name: 'Spark Streaming', group: 'data', implies: ['spark']}),
	skill({id: 'postgres', name: 'PostgreSQL', group: 'data', aliases: ['Postgres']}),
	skill({id: 'kubernetes', name: 'Kubernetes', group: 'infrastructure', aliases: ['k8s']}),
	skill({id: 'ci-cd', name: 'CI/CD', group: 'engineering', aliases: ['continuous integration']}),
	skill({id: 'ui-ux', name: 'UI/UX', group: 'product'}),
	skill({id: 'ab-testing', name: 'A/B testing', group: 'product'}),
	skill({id: 'tcp-ip', name: 'TCP/IP', group: 'protocols'}),
	skill({id: 'rest', name: 'REST', group: 'protocols', cased: ['REST'], aliases: ['RESTful']}),
	skill({id: 'api', name: 'APIs', group: 'engineering', aliases: ['API'], cased: ['API', 'APIs']}),
	skill({id: 'llm', name: 'Large language models', group: 'ai', aliases: ['LLM']}),
	skill({id: 'front-end', name: 'Front-end development', group: 'engineering', aliases: ['front end', 'frontend']}),
	skill({id: 'back-end', name: 'Back-end development', group: 'engineering', aliases: ['back end', 'backend']}),
	skill({id: 'data-structures', name: 'Data structures', group: 'computing'}),
	skill({id: 'machine-learning', name: 'Machine learning', group: 'computing', aliases: ['ML'], cased: ['ML']}),
	skill({id: 'machine-learning-field', name: 'Machine Learning', group: 'education', degreeOnly: true}),
	skill({id: 'computer-science', name: 'Computer Science', group: 'education', aliases: ['CS'], cased: ['CS'], degreeOnly: true}),
	skill({id: 'cs-concepts', name: 'Computer science concepts', group: 'computing', aliases: ['computer science']}),
	skill({id: 'operating-systems', name: 'Operating systems', group: 'computing'}),
	skill({id: 'end-to-end-testing', name: 'End-to-end testing', group: 'engineering'}),
	skill({id: 'unit-testing', name: 'Unit testing', group: 'engineering'}),
	skill({id: 'integration-testing', name: 'Integration testing', group: 'engineering'}),
	skill({id: 'isaac-sim', name: 'Isaac Sim', group: 'ai'}),
	skill({id: 'isaac-lab', name: 'Isaac Lab', group: 'ai'}),
	skill({id: 'machine-learning-cn', name: '\u673A\u5668\u5B66\u4E60', group: 'computing'}),
	...['Computer Engineering', 'Electrical Engineering', 'Software Engineering', 'Software Development', 'Statistics', 'Mathematics', 'Economics'].map(name =>
		skill({id: name.toLowerCase().replaceAll(' ', '-'), name, group: 'education', degreeOnly: true}),
	),
	...ambiguous('languages', ['C', 'R', 'Rust', 'Swift', 'Less']),
	...ambiguous('backend', ['Spring', 'Express']),
	...ambiguous('business', ['Excel', 'Access', 'Word', 'Teams']),
	...ambiguous('tools', ['Make']),
	...all('languages', ['Python', 'Java', 'Kotlin', 'Scala', 'SQL', 'HTML', 'CSS', 'Ruby']),
	...all('frontend', ['Redux', 'MobX', 'Svelte', 'Webpack']),
	...all('backend', ['Django', 'Flask', 'FastAPI']),
	...all('data', ['MySQL', 'Redis', 'Kafka', 'Elasticsearch', 'Druid', 'Pandas']),
	...all('cloud', ['AWS', 'Azure', 'GCP']),
	...all('infrastructure', ['Docker', 'Terraform', 'Helm', 'Linux']),
	...all('business', ['PowerPoint', 'Tableau']),
];

export const smallDictionary = buildDictionary(smallSkills);
