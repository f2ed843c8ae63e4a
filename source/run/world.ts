import type {Appearance, StreamFacts} from '../appearance.js';
import type {Catalog} from '../model/catalog.js';
import type {Profile} from '../model/profile.js';
import type {Role} from '../model/role.js';
import type {Request} from '../request.js';
import type {Output} from './output.js';

/** All that a run may touch. cli.ts makes it of the process, tests of streams in memory. */
export type World = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** What relative paths start from. */
	readonly cwd: string;
	readonly stdout: Output;
	readonly stderr: Output;
	/** Whether somebody reads standard error as it is written; asked only when there is something for such a reader. */
	readonly isStderrTerminal?: () => boolean;
	/** Of standard output. */
	readonly terminal: StreamFacts;
	/** Takes interrupts from now on until it is released: for what must not end in the middle. Left out: an interrupt ends the process. */
	readonly holdInterrupts?: () => {readonly isInterrupted: () => boolean; readonly release: () => void};
	readonly version: string;
	/** What tells this build of the program from others of the same version. */
	readonly build?: () => string;
	/** The shipped roles, tracks and skills. */
	readonly builtin: () => Catalog;
	/** All of standard input. A run calls it once at most, and only where `-` says so. */
	readonly readStdin: () => Promise<Uint8Array>;
	/** Null where no explorer can be opened. */
	readonly openExplorer: ((options: ExplorerOptions) => Promise<ExplorerResult | null>) | null;
	/** As `process.platform`. */
	readonly platform: string;
	/** The ISO date of the day. */
	readonly today: () => string;
};

/** What the explorer starts from. */
export type ExplorerOptions = {
	readonly catalog: Catalog;
	readonly request: Request & {readonly kind: 'explore' | 'pick'};
	readonly appearance: Appearance;
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: string;
	/** Loads the content anew, as when a file has changed. */
	readonly reload: () => Promise<Catalog>;
	/** Of the file that `--profile` names. */
	readonly profile: Profile | null;
	/** Reads that file anew, as when it has changed; null where none is named. */
	readonly reloadProfile: (() => Promise<Profile>) | null;
};

/**
 * How the explorer ended: its exit code, and what to print in the person's shell now that the screen is theirs again.
 * `taken` are the roles that were chosen, where it was opened to choose some.
 */
export type ExplorerResult = {readonly code: number; readonly print: Request | null; readonly taken?: readonly Role[] | null};
