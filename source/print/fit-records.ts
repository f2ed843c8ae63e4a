import type {Profile, ProfileLine, ProfileShortfall, ProfileSkill} from '../model/profile.js';
import type {Fit, FitAsk, FitPart, LearnStep, RoleFit} from '../query/fit-answers.js';
import {each} from './each.js';

// The objects of JSON, NDJSON and YAML, spelled out as in records.ts.

/** A profile beside roles, whole. */
export function fitRecord({profile, roles, learnNext, stepOf}: Fit) {
	return {profile: profileRecord(profile), roles: each(roles, role => roleFitRecord(role, stepOf)), learnNext: each(learnNext, stepRecord)};
}

/** The same as lines; `row` says of which sort. */
export function* fitRecords({profile, roles, learnNext, stepOf}: Fit) {
	yield {row: 'profile', ...profileRecord(profile)};
	for (const role of roles) yield {row: 'role', ...roleFitRecord(role, stepOf)};
	for (const step of learnNext) yield {row: 'learn', ...stepRecord(step)};
}

function profileRecord({source, skills, shortfalls, degree, studying, years, statesEducation}: Profile) {
	return {
		source,
		skills: skills.map(skillRecord),
		degree: degree?.degree ?? null,
		studying: studying?.degree ?? null,
		years: years?.years ?? null,
		fields: skills.filter(({group}) => group === 'education').map(({id}) => id),
		statesEducation,
		shortfalls: shortfalls.map(shortfallRecord),
		yearsLine: years === null ? null : lineRecord(years.line),
		degreeLine: degree === null ? null : lineRecord(degree.line),
	};
}

function shortfallRecord({id, name, says, line}: ProfileShortfall) {
	return {id, name, says, ...lineRecord(line)};
}

function skillRecord({id, name, group, line}: ProfileSkill) {
	return {id, name, group, ...lineRecord(line)};
}

function lineRecord({text, place}: ProfileLine) {
	return {line: text, place};
}

function roleFitRecord({role, required, preferred, degree, years, others}: RoleFit, stepOf: Fit['stepOf']) {
	return {
		role: role.id,
		title: role.title,
		company: role.company,
		track: role.track,
		required: partRecord(required, stepOf),
		preferred: partRecord(preferred, stepOf),
		degree,
		years,
		others: others.map(({section, text}) => ({section, text})),
	};
}

function partRecord({met, missing, unknown}: FitPart, stepOf: Fit['stepOf']) {
	const record = (ask: FitAsk) => askRecord(ask, stepOf);
	return {met: met.map(record), missing: missing.map(record), unknown: unknown.map(record)};
}

function askRecord(ask: FitAsk, stepOf: Fit['stepOf']) {
	const {kind, name, skills, paths, doubt, having, against, asking} = ask;
	return {
		kind,
		name,
		skills: skills.map(({id, name: skill}) => ({id, name: skill})),
		paths,
		doubt,
		having: having.map(({id, name: skill, through, line}) => ({id, name: skill, through, ...lineRecord(line)})),
		asking: asking.map(({section, text}) => ({section, text})),
		learn: stepOf.get(ask) ?? null,
		against: against.map(shortfallRecord),
	};
}

function stepRecord({id, name, alternatives, roles, preferredBy, completes}: LearnStep) {
	return {id, name, alternatives, roles, preferredBy, completes};
}
