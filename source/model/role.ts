import type {Requirement} from './requirement.js';

/** From the first to the last step of a career. */
export const levels = ['intern', 'graduate', 'junior', 'mid', 'senior', 'staff', 'principal', 'lead'] as const;
export type Level = (typeof levels)[number];

/** A named link, as a company's page. */
export type Link = {readonly name: string; readonly url: string};

/**
 * What a posting states of itself besides its requirements. What it does not say is null. Of large content it is read
 * while it is looked at, so it may be properties of a class: declared as such, a copy by `{...role}`, which would lose
 * them, does not compile.
 */
declare class StatedFacts {
	get id(): string;
	get title(): string;
	get company(): string | null;
	get team(): string | null;
	/** A track's id; null when neither stated nor recognised: shown under "Other". */
	get track(): string | null;
	get level(): Level | null;
	get intake(): number | string | null;
	/** An http or https address. */
	get source(): string | null;
	get location(): string | null;
	/** ISO dates. */
	get posted(): string | null;
	get closes(): string | null;
	get employment(): string | null;
	get workplace(): string | null;
	get salary(): string | null;
	get tags(): readonly string[];
	get companyLinks(): readonly Link[];
}
export type RoleFacts = StatedFacts;

/** One job posting, whole. `requirements` keeps the order of the source. */
export type Role = RoleFacts & {readonly requirements: readonly Requirement[]};

/** A role with some of it changed. */
export function copyRole(role: Role, changes: Partial<Role>): Role {
	const {id, title, company, team, track, level, intake, source, location, posted, closes, employment, workplace, salary, tags, companyLinks, requirements} = role;
	return {id, title, company, team, track, level, intake, source, location, posted, closes, employment, workplace, salary, tags, companyLinks, requirements, ...changes};
}
