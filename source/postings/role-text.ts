import {stringify} from 'yaml';
import type {RoleContent} from '../content/definition.js';

/** A role as the text of its file. A line stays a line; what older readers take for something else is quoted. */
export function roleToText(content: RoleContent): string {
	return stringify(content, {lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1'});
}
