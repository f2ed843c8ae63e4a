import type {Comparison, RequirementList, RoleList, Shown, SkillList} from '../query/answers.js';
import type {Format} from '../request.js';
import {comparisonColumns, requirementColumns, roleColumns, shownColumns, shownRows, skillColumns, skillColumnsByTrack, tracksOf} from './columns.js';
import {toCsv, toTsv} from './delimited.js';
import {toJson, toJsonArray, toNdjson} from './json.js';
import type {PrintOptions} from './print-options.js';
import {comparisonRecord, comparisonRecords, requirementHitRecord, roleHitRecord, shownRecord, skillRecord} from './records.js';

/**
 * Chunks of text, each ending in a line feed. They are made as they are taken, so that a reader that leaves early
 * (`| head -1`) costs no more than it reads. The promise is there because only YAML loads the YAML library.
 */
export type Printed = Promise<Iterable<string>>;

/** The roles of `list`. */
export async function printRoles(list: RoleList, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
		case 'tsv':
			return toTsv(list.hits, roleColumns);
		case 'csv':
			return toCsv(list.hits, roleColumns);
		case 'json':
			return toJsonArray(each(list.hits, roleHitRecord));
		case 'ndjson':
			return toNdjson(each(list.hits, roleHitRecord));
		case 'yaml':
		case 'markdown':
			return [];
	}
}

/** The requirements of `search`. */
export async function printRequirements(list: RequirementList, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
		case 'tsv':
			return toTsv(list.hits, requirementColumns);
		case 'csv':
			return toCsv(list.hits, requirementColumns);
		case 'json':
			return toJsonArray(each(list.hits, requirementHitRecord));
		case 'ndjson':
			return toNdjson(each(list.hits, requirementHitRecord));
		case 'yaml':
		case 'markdown':
			return [];
	}
}

/** The roles and tracks of `show`. */
export async function printShown(shown: readonly Shown[], format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
		case 'tsv':
			return toTsv(shownRows(shown), shownColumns);
		case 'csv':
			return toCsv(shownRows(shown), shownColumns);
		case 'json':
			return toJsonArray(each(shown, shownRecord));
		case 'ndjson':
			return toNdjson(each(shown, shownRecord));
		case 'yaml':
		case 'markdown':
			return [];
	}
}

/** The comparison of `compare`. */
export async function printComparison(comparison: Comparison, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
		case 'tsv':
			return toTsv(comparison.skills, comparisonColumns(comparison.subjects));
		case 'csv':
			return toCsv(comparison.skills, comparisonColumns(comparison.subjects));
		case 'json':
			return toJson(comparisonRecord(comparison));
		case 'ndjson':
			return toNdjson(comparisonRecords(comparison));
		case 'yaml':
		case 'markdown':
			return [];
	}
}

/** The skills of `skills`. */
export async function printSkills(list: SkillList, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
		case 'tsv':
			return toTsv(list.skills, skillColumns);
		case 'csv':
			return toCsv(list.skills, skillColumnsByTrack(tracksOf(list.skills)));
		case 'json':
			return toJsonArray(each(list.skills, skillRecord));
		case 'ndjson':
			return toNdjson(each(list.skills, skillRecord));
		case 'yaml':
		case 'markdown':
			return [];
	}
}

function* each<In, Out>(values: Iterable<In>, make: (value: In) => Out): Generator<Out> {
	for (const value of values) yield make(value);
}
