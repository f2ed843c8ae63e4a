import type {Requirement} from './requirement.js';

/** From the first to the last step of a career. */
export const levels = ['intern', 'graduate', 'junior', 'mid', 'senior', 'staff', 'principal', 'lead'] as const;
export type Level = (typeof levels)[number];

/** A named link, as a company's page. */
export type Link = {readonly name: string; readonly url: string};

/** What a posting states of itself besides its requirements. What it does not say is null. */
export type RoleFacts = {
	readonly id: string;
	readonly title: string;
	readonly company: string | null;
	readonly team: string | null;
	/** A track's id; null when neither stated nor recognised: shown under "Other". */
	readonly track: string | null;
	readonly level: Level | null;
	readonly intake: number | string | null;
	/** An http or https address. */
	readonly source: string | null;
	readonly location: string | null;
	/** ISO dates. */
	readonly posted: string | null;
	readonly closes: string | null;
	readonly employment: string | null;
	readonly workplace: string | null;
	readonly salary: string | null;
	readonly tags: readonly string[];
	readonly companyLinks: readonly Link[];
};

/** One job posting, whole. `requirements` keeps the order of the source. */
export type Role = RoleFacts & {readonly requirements: readonly Requirement[]};
