/** A discipline of roles: frontend, backend, pm, or another that content declares. */
export type Track = {
	readonly id: string;
	readonly name: string;
	/** Words of a title by which a role without a track is recognised; the earlier track and the longer phrase win. */
	readonly titles: readonly string[];
};
