import type {Skill} from '../../source/model/skill.js';

function skill(id: string, name: string, group: string, more: Partial<Skill> = {}): Skill {
	return {id, name, group, aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false, ...more};
}

/** Small enough to know by heart. */
export const vocabulary: readonly Skill[] = [
	skill('go', 'Go', 'languages', {aliases: ['Golang'], ambiguous: ['Go']}),
	skill('rust', 'Rust', 'languages', {ambiguous: ['Rust']}),
	skill('java', 'Java', 'languages'),
	skill('javascript', 'JavaScript', 'languages', {aliases: ['JS']}),
	skill('typescript', 'TypeScript', 'languages', {implies: ['javascript']}),
	skill('cpp', 'C++', 'languages'),
	skill('html', 'HTML', 'frontend', {aliases: ['HTML5']}),
	skill('react', 'React', 'frontend', {aliases: ['React.js'], implies: ['javascript'], cased: ['React']}),
	skill('nextjs', 'Next.js', 'frontend', {aliases: ['NextJS'], implies: ['react']}),
	skill('ci-cd', 'CI/CD', 'engineering'),
	skill('redis', 'Redis', 'backend'),
	skill('english', 'English', 'people'),
	skill('computer-science', 'Computer science', 'education', {aliases: ['CS'], cased: ['CS']}),
	skill('economics', 'Economics', 'education', {degreeOnly: true}),
	skill('data-structures', 'Data structures', 'computing'),
];
