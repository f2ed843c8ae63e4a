import {stringify} from 'yaml';
import type {Role} from '../model/role.js';
import type {Dictionary} from '../recognition/index.js';
import {roleToContent} from './role-content.js';

/**
 * A role as YAML that reads as the same role again. Ends with a line feed.
 * `dictionary` is made of the skills of the role's catalog: what it finds by itself need not be written.
 */
export function roleToYaml(role: Role, dictionary: Dictionary): string {
	return stringify(roleToContent(role, dictionary), {lineWidth: 0, aliasDuplicateObjects: false});
}

/** Roles as one YAML stream, a document each. */
export function rolesToYaml(roles: readonly Role[], dictionary: Dictionary): string {
	return roles.map((role) => roleToYaml(role, dictionary)).join('---\n');
}
