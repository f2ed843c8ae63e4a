import {emptyProfile, type Profile, profileSkill} from '../../source/model/profile.js';
import type {Skill} from '../../source/model/skill.js';
import type {Fit} from '../../source/query/fit-answers.js';
import {fitRoles} from '../../source/query/fit.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {noFilters} from '../../source/query/query.js';
import {feed, shop} from './fixtures.js';

function skill(id: string, name: string, implies: readonly string[] = []): Skill {
	return {id, name, group: 'backend', aliases: [], implies, ambiguous: [], cased: [], degreeOnly: false};
}

const skills = [skill('javascript', 'JavaScript'), skill('react', 'React', ['javascript']), skill('vue', 'Vue', ['javascript']), skill('redis', 'Redis'), skill('mysql', 'MySQL'), skill('kafka', 'Kafka')];
const skillOf = (id: string) => skills.find(one => one.id === id);

export const profile: Profile = {
	...emptyProfile,
	source: 'resume.json',
	skills: [profileSkill(skillOf('react')!, {text: 'React and Redux', place: 'resume.json:4'}, skillOf), profileSkill(skillOf('redis')!, {text: 'Redis', place: 'resume.json:9'}, skillOf)],
	shortfalls: [{id: 'kafka', name: 'Kafka', says: 'wants', line: {text: 'Wants to learn Kafka', place: 'resume.json:2'}}],
};

/** The shop and the feed beside somebody who has React and Redis. */
export const fit: Fit = fitRoles(
	indexCatalog({roles: [shop, feed], tracks: [], skills, vocabulary: () => skills, problems: [], brokenRoles: 0, sources: []}),
	profile,
	parseQuery(''),
	noFilters,
);
