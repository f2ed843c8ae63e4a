import type {Comparison, RequirementList, RoleList, Shown, SkillList} from '../query/answers.js';
import type {Fit} from '../query/fit-answers.js';
import type {Format} from '../request.js';
import {comparisonColumns, requirementColumns, roleColumns, shownColumns, shownRows, skillColumns, skillColumnsByTrack, tracksOf} from './columns.js';
import {toCsv, toTsv} from './delimited.js';
import {each} from './each.js';
import {fitColumns, fitRows} from './fit-columns.js';
import {fitRecord, fitRecords} from './fit-records.js';
import {toJson, toJsonArray, toNdjson} from './json.js';
import {comparisonToMarkdown} from './markdown/comparison.js';
import {fitToMarkdown} from './markdown/fit.js';
import {requirementsToMarkdown, rolesToMarkdown, skillsToMarkdown} from './markdown/lists.js';
import {shownToMarkdown} from './markdown/shown.js';
import type {PrintOptions} from './print-options.js';
import {comparisonRecord, comparisonRecords, requirementHitRecord, roleHitRecord, shownRecord, skillRecord} from './records.js';
import {comparisonTable} from './table/comparison-table.js';
import {fitPages} from './table/fit-pages.js';
import {paint} from './table/paint.js';
import {requirementTable} from './table/requirement-table.js';
import {roleTable} from './table/role-table.js';
import {shownPages} from './table/shown-page.js';
import {skillTable} from './table/skill-table.js';

/**
 * Chunks of text, each ending in a line feed; only a line of NDJSON that is longer than a screen could ever show comes in
 * several. They are made as they are taken, so that a reader that leaves early (`| head -1`) costs no more than it reads. The promise is there because only YAML loads the YAML library.
 */
export type Printed = Promise<Iterable<string>>;

/** The roles of `list`. As YAML they are content again. */
export async function printRoles(list: RoleList, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(roleTable(list, options.columns), options);
		case 'tsv':
			return toTsv(list.hits, roleColumns);
		case 'csv':
			return toCsv(list.hits, roleColumns);
		case 'json':
			return toJsonArray(each(list.hits, roleHitRecord));
		case 'ndjson':
			return toNdjson(each(list.hits, roleHitRecord));
		case 'yaml':
			return (await loadYaml()).rolesToYaml(each(list.hits, hit => hit.role), options.contentOf);
		case 'markdown':
			return rolesToMarkdown(list);
	}
}

/** The requirements of `search`. */
export async function printRequirements(list: RequirementList, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(requirementTable(list, options.columns), options);
		case 'tsv':
			return toTsv(list.hits, requirementColumns);
		case 'csv':
			return toCsv(list.hits, requirementColumns);
		case 'json':
			return toJsonArray(each(list.hits, requirementHitRecord));
		case 'ndjson':
			return toNdjson(each(list.hits, requirementHitRecord));
		case 'yaml':
			return (await loadYaml()).toYamlSequence(each(list.hits, requirementHitRecord));
		case 'markdown':
			return requirementsToMarkdown(list);
	}
}

/** The roles and tracks of `show`. As YAML the roles are content again. */
export async function printShown(shown: readonly Shown[], format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(shownPages(shown, options.columns), options);
		case 'tsv':
			return toTsv(shownRows(shown), shownColumns);
		case 'csv':
			return toCsv(shownRows(shown), shownColumns);
		case 'json':
			return toJsonArray(each(shown, shownRecord));
		case 'ndjson':
			return toNdjson(each(shown, shownRecord));
		case 'yaml':
			return (await loadYaml()).shownToYaml(shown, options.contentOf);
		case 'markdown':
			return shownToMarkdown(shown);
	}
}

/** The comparison of `compare`. */
export async function printComparison(comparison: Comparison, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(comparisonTable(comparison, options.columns), options);
		case 'tsv':
			return toTsv(comparison.skills, comparisonColumns(comparison.subjects.map(({id}) => id)));
		case 'csv':
			return toCsv(comparison.skills, comparisonColumns(comparison.subjects.map(({id}) => id)));
		case 'json':
			return toJson(comparisonRecord(comparison));
		case 'ndjson':
			return toNdjson(comparisonRecords(comparison));
		case 'yaml':
			return (await loadYaml()).toYaml(comparisonRecord(comparison));
		case 'markdown':
			return comparisonToMarkdown(comparison);
	}
}

/** The skills of `skills`. */
export async function printSkills(list: SkillList, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(skillTable(list, options.columns), options);
		case 'tsv':
			return toTsv(list.skills, skillColumns);
		case 'csv':
			return toCsv(list.skills, skillColumnsByTrack(tracksOf(list.skills)));
		case 'json':
			return toJsonArray(each(list.skills, skillRecord));
		case 'ndjson':
			return toNdjson(each(list.skills, skillRecord));
		case 'yaml':
			return (await loadYaml()).toYamlSequence(each(list.skills, skillRecord));
		case 'markdown':
			return skillsToMarkdown(list);
	}
}

/** The profile and roles of `fit`. */
export async function printFit(fit: Fit, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(fitPages(fit, options.columns), options);
		case 'tsv':
			return toTsv(fitRows(fit), fitColumns);
		case 'csv':
			return toCsv(fitRows(fit), fitColumns);
		case 'json':
			return toJson(fitRecord(fit));
		case 'ndjson':
			return toNdjson(fitRecords(fit));
		case 'yaml':
			return (await loadYaml()).toYaml(fitRecord(fit));
		case 'markdown':
			return fitToMarkdown(fit);
	}
}

function loadYaml() {
	return import('./yaml/print-yaml.js');
}
