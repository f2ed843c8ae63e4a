import {type GenericSchema, type InferOutput, safeParse} from 'valibot';
import {roleDefinition, type RoleContent} from './definition.js';
import {describeIssues, type Finding} from './describe-issue.js';
import {findUnknownKeys} from './unknown-keys.js';

/** What a value is by its definition, or null when it is broken; the findings may be of an unbroken one too. */
export type Validated<T> = {readonly content: T | null; readonly findings: readonly Finding[]};

/** Holds a value against a definition. */
export function validate<Definition extends GenericSchema>(value: unknown, definition: Definition): Validated<InferOutput<Definition>> {
	const result = safeParse(definition, value);
	const unknown = findUnknownKeys(value, definition);
	if (result.success) return {content: result.output, findings: unknown};
	const wrong = describeIssues(result.issues);
	// One finding a place: a text that was read as a key says more than that the key is unknown.
	const asKeys = new Set(wrong.filter(({isTextReadAsKey}) => isTextReadAsKey).map(({path}) => JSON.stringify(path)));
	return {content: null, findings: [...unknown.filter(({path}) => !asKeys.has(JSON.stringify(path.slice(0, -1)))), ...wrong]};
}

/** A role, which besides its definition needs one requirement. */
export function validateRole(value: unknown): Validated<RoleContent> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return {content: null, findings: [{path: [], part: 'value', message: 'This is no role: a role is a map of keys and values.', hint: 'Begin with "title: …".'}]};
	}
	const {content, findings} = validate(value, roleDefinition);
	const sections = ['responsibilities', 'qualifications', 'preferred', 'requirements'] as const;
	const raw = value as Readonly<Record<string, unknown>>;
	// A section that is no list is a finding already.
	if (sections.some((section) => Object.hasOwn(raw, section) && (Array.isArray(raw[section]) ? raw[section].length > 0 : raw[section] !== null))) return {content, findings};
	const missing: Finding = {path: [], part: 'value', message: 'The role has no requirement.', hint: 'Write at least one under responsibilities, qualifications or preferred.'};
	return {content: null, findings: [...findings, missing]};
}
