import {describe, expect, test} from 'vitest';
import {recogniseWeight} from '../../source/recognition/index.js';

describe('A qualification is preferred where it calls itself a wish', () => {
	test.each([
		'Prior internship experience is a plus',
		'Good understanding of large scale backend service design is preferred.',
		'Kubernetes experience preferred',
		'Kubernetes experience strongly preferred.',
		'Experience with AWS (preferred)',
		'Experience with AWS (preferred but not required)',
		'Experience with AWS preferred, but not required',
		'Nice to have: Kubernetes',
		'Nice-to-have: experience with Kafka',
		'Bonus: Rust',
		'Bonus points for open source work',
		'Preferred: a degree in Computer Science',
		'Preferred qualifications: Go',
		'Ideally, you have worked with Kafka',
		'Ideally experienced in Kafka',
		'Preferably with a background in finance',
		'Kafka would be a plus',
		'Kafka would be nice to have',
		'Experience in React is desirable',
		'Knowledge of Kafka is an advantage',
		'Knowledge of Kafka is a big plus!',
		'Knowledge of Kafka will be considered a strong asset',
		'Experience with Kafka is not required',
		'Functional programming and OCaml are all unnecessary\u2014we teach you these things here.',
		'Kafka is helpful but not required',
		'It\u2019s a plus if you know Kafka',
		'Familiarity with C++, CUDA, and Warp is a plus.',
		'Experience in physical design and optimization e.g., synthesis, routing, power, etc. is a plus.',
		'AWS, Azure, or GCP experience preferred',
		'Having familiarity with iOS development is a plus, as there may be mobile work',
		'Software Engineering degrees strongly preferred',
		'Desired: experience with Go',
		'Experience with Go is beneficial',
		'PhD preferred',
		'Optional: Terraform',
		'Experience with Docker. This is a plus.',
		'We prefer candidates with a degree',
		'Strong preference for candidates with a degree',
		'Familiarity with Kubernetes and Docker (bonus)',
		'Kotlin experience would be great',
		'A plus: knowledge of Terraform',
		'Experience with one of the following is preferred: AWS, GCP',
	])('%s', text => {
		expect(recogniseWeight(text, 'qualifications')).toBe('preferred');
	});
});

describe('A qualification stays required', () => {
	test.each([
		'5+ years of Java',
		'Work with our preferred partners',
		'Experience with our preferred vendor programs',
		'Bachelor\'s degree required; PhD preferred',
		'Bachelor\'s degree required, Master\'s preferred',
		'Bachelor\'s degree in CS, Master\'s preferred',
		'5 years of Java experience; Kubernetes a plus',
		'5 years of Java experience. Kubernetes is a plus.',
		'Strong Java skills, Kotlin a plus',
		'Strong programming skills in any language (Python a plus); you write clear code',
		'Experience with a programming language, preferably Go',
		'Experience with parallel programming, ideally CUDA C/C++ and OpenACC.',
		'Strong in Python or Go (ideally both)',
		'Proficiency in Lucene or Solr is required, with additional experience in vector databases being an advantage.',
		'Java is a must, Kotlin is a plus',
		'5 plus years of experience',
		'C plus plus',
		'Ability to work with a nice team',
		'A desire to learn',
		'Understands that speed is not everything',
		'Expert-level Python (mandatory), FastAPI a plus',
		'Does not require supervision',
		'Knowledge of surplus management',
		'Helpful and kind to others',
		'Software for which speed is preferred over size',
		'You have 5 years of Go experience - Rust is a plus',
		'SQL (required), Python (preferred)',
		'Python (preferred) or Ruby',
		'2+ years of experience (3+ preferred)',
		'Experience in B2B software is a must, fintech is nice to have',
		'Bachelor\'s degree (Master\'s preferred) in Computer Science',
	])('%s', text => {
		expect(recogniseWeight(text, 'qualifications')).toBe('required');
	});
});

describe('The section decides elsewhere', () => {
	test.each([
		['Kafka is a plus', 'responsibilities', 'mentioned'],
		['Python is required', 'responsibilities', 'mentioned'],
		['Python is required', 'preferred', 'preferred'],
		['Kafka is a plus', 'preferred', 'preferred'],
	] as const)('%s in %s: %s', (text, section, expected) => {
		expect(recogniseWeight(text, section)).toBe(expected);
	});
});

describe('In other languages', () => {
	test.each([
		'Kenntnisse in Kubernetes sind von Vorteil',
		'Erfahrung mit Kafka ist wünschenswert',
		'Von Vorteil: Erfahrung mit Terraform',
		'Von Vorteil sind Kenntnisse in Rust',
		'Idealerweise erste Erfahrung mit React',
		'Kenntnisse in Java, Kotlin oder Scala sind ein Plus',
		'Ein abgeschlossenes Studium ist kein Muss',
		'Docker-Kenntnisse nicht zwingend erforderlich',
		'La connaissance de Kafka est un plus',
		'Une expérience en Go serait un atout',
		'Anglais courant apprécié',
		'Idéalement, une première expérience avec React',
		'Connaissance de Terraform, un plus',
		'Maîtrise de l\u2019anglais souhaitée',
		'Se valorará experiencia con Kafka',
		'Valorable experiencia en Go',
		'Conocimientos de Docker deseables',
		'Ervaring met Kafka is een pre',
		'Bij voorkeur ervaring met Go',
	])('"%s" is preferred', text => {
		expect(recogniseWeight(text, 'qualifications')).toBe('preferred');
	});

	test.each([
		'Gute Java-Kenntnisse, Kotlin von Vorteil',
		'Java zwingend; Kotlin von Vorteil',
		'Mehrjährige Erfahrung mit Java. Kotlin ist ein Plus.',
		'Erfahrung mit dem Vorteilsprogramm',
		'Expérience de 3 ans en Java, Kotlin serait un plus',
		'Maîtrise indispensable de Java, Kotlin un plus',
		'Plus de 3 ans d\u2019expérience en Java',
		'Experiencia de más de 3 años con Java',
		'Ervaring met pre-commit hooks',
		'Goede kennis van Java',
	])('"%s" stays required', text => {
		expect(recogniseWeight(text, 'qualifications')).toBe('required');
	});
});
