import {toJsonSchema} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import {companyDefinition, roleDefinition, skillsDefinition, tracksDefinition} from './definition.js';

function schemaOf(title: string, definition: GenericSchema): Readonly<Record<string, unknown>> {
	const {$schema, ...rest} = toJsonSchema(definition, {
		typeMode: 'input',
		// Checks that JSON Schema has no word for; the pattern or format beside them says most of it.
		ignoreActions: ['check', 'finite'],
		overrideSchema: ({valibotSchema, jsonSchema}) => {
			if (valibotSchema.type === 'object') return {...jsonSchema, additionalProperties: false};
			// An editor shows the description beside the key, not the one of a form that the value may have.
			const [form] = jsonSchema.anyOf ?? [];
			const description = typeof form === 'object' && jsonSchema.description === undefined ? form.description : undefined;
			return valibotSchema.type === 'nullish' && description !== undefined ? {description, ...jsonSchema} : undefined;
		},
	});
	return {$schema, title, ...rest};
}

/** The JSON Schema of each kind of file, by the name it is shipped under in schema/. Editors complete and check with them. */
export const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	'role.json': schemaOf('A role', roleDefinition),
	'company.json': schemaOf('The company of the roles beside this file', companyDefinition),
	'tracks.json': schemaOf('Tracks: the disciplines of roles', tracksDefinition),
	'skills.json': schemaOf('Skills: what requirements ask for', skillsDefinition),
};
