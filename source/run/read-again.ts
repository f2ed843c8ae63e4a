import type {Catalog} from '../model/catalog.js';
import type {Profile} from '../model/profile.js';

/** Told of a changed content; with null of one that cannot be loaded at the moment, as a file half written. */
export type OnContent = (catalog: Catalog | null, message: string) => void;

/** Reads content that has changed and says how it is now. Nothing loaded leaves what is shown, and says why. Never throws. */
export async function readAgain(reload: () => Promise<Catalog>, onContent: OnContent): Promise<void> {
	try {
		const catalog = await reload();
		const broken = brokenMessage(catalog);
		if (catalog.roles.length > 0) onContent(catalog, broken ?? 'The content changed and was read again.');
		else onContent(null, `No role can be loaded now; this is from before. ${broken ?? 'The content is empty.'}`);
	} catch (error) {
		onContent(null, `The content could not be read again; this is from before. ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** Told of a changed profile; with null of one that cannot be read at the moment. */
type OnProfile = (profile: Profile | null, message: string) => void;

/** Reads a profile that has changed and says what it holds now. One that is broken leaves what is shown, and says why. Never throws. */
export async function readProfileAgain(reload: () => Promise<Profile>, onProfile: OnProfile): Promise<void> {
	try {
		const profile = await reload();
		const {length} = profile.skills;
		onProfile(profile, profile.remarks[0] ?? `Your profile changed and was read again: ${length === 1 ? '1 skill' : `${length} skills`}.`);
	} catch (error) {
		onProfile(null, `Your profile could not be read again; this is from before. ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** The first problem of a content on one line, and how many roles it costs; null where there is none. */
export function brokenMessage({brokenRoles, problems}: Pick<Catalog, 'brokenRoles' | 'problems'>): string | null {
	const first = problems.find(({severity}) => severity === 'error') ?? problems[0];
	if (first === undefined) return null;
	const place = [first.file, first.line].filter(part => part !== null).join(':');
	return `${brokenRoles > 0 ? `${brokenRoles} broken: ` : ''}${place}: ${first.message}`;
}
