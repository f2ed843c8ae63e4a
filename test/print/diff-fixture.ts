import type {Diff} from '../../source/query/diff/answer.js';
import {diffCatalogs} from '../../source/query/diff/diff-catalogs.js';
import type {Track} from '../../source/model/track.js';
import type {Skill} from '../../source/model/skill.js';
import {feed, hostile, requirement, role, shop} from './fixtures.js';
import {copyRole} from '../../source/model/role.js';

const tracks: readonly Track[] = ['frontend', 'backend'].map(id => ({id, name: id, titles: []}));
const skills: readonly Skill[] = ['Redis', 'MySQL', 'Kafka', 'Rust'].map(name => ({id: name.toLowerCase(), name, group: 'data', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false}));

const before = role('acme/feed-2023', 'Backend Engineer', {
	company: 'Acme',
	track: 'backend',
	level: 'junior',
	source: 'https://acme.example/jobs/2',
	requirements: [requirement('qualifications', 'Knows caches well, above all Redis', ['Redis']), requirement('qualifications', 'Has written MySQL', ['MySQL']), requirement('preferred', 'Speaks French')],
});
const after = role('acme/feed', 'Backend Engineer', {
	company: 'Acme',
	track: 'backend',
	level: 'senior',
	source: 'https://acme.example/jobs/2',
	requirements: [requirement('qualifications', 'Knows caches and queues well, above all Kafka', ['Kafka']), requirement('qualifications', 'Writes Rust', ['Rust']), requirement('preferred', 'Has written MySQL', ['MySQL'])],
});

/** One role came, one went, one changed in every way there is, and one is the same. */
export const diff: Diff = diffCatalogs({roles: [before, shop, role('acme/old', 'Clerk')], tracks, skills}, {roles: [after, shop, role('acme/new', 'Gardener', {company: 'Acme', team: 'Garden', track: 'frontend', source: 'https://acme.example/3'})], tracks, skills});

/** Roles that try to break out of whatever they are printed into. */
export const hostileDiff: Diff = diffCatalogs(
	{roles: [feed, copyRole(hostile, {requirements: []})], tracks, skills},
	{roles: [copyRole(hostile, {requirements: [requirement('qualifications', 'a | b\tc [-d-] {+e+}')], salary: '\u001B[31m| <b>'}), role('evil/two', '# x\u0007 | y', {company: null})], tracks, skills},
);

export const unchanged: Diff = {came: [], went: [], changed: [], same: 3, skills: []};
