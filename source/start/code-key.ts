/** What decides on whether compiled code fits. */
export type CodeFacts = {
	/** Tells the program's code from that of any other build. */
	readonly build: string;
	/** Node's own version, as `24.1.0`. */
	readonly version: string;
	readonly platform: string;
	readonly arch: string;
	/** The size of Node's executable, in bytes. */
	readonly executable: number;
	/** What Node was started with: its own arguments and NODE_OPTIONS. */
	readonly flags: string;
};

/**
 * The name of the folder for code that V8 compiled: another one whenever any of the facts is another. V8 compares its own
 * version, its flags and the length of the source, which is not enough: compiled code points into the heap that Node was
 * built with, and one that another build of the same V8 made (Node 20.19 and 20.20 have the same) ends the process.
 */
export function codeKey({build, version, platform, arch, executable, flags}: CodeFacts): string {
	return [version, platform, arch, executable, build, ...(flags === '' ? [] : [hash(flags).toString(16)])].join('-');
}

/**
 * A number for a kind of run: runs of different kinds need different functions of the program.
 *
 * @param word The first that was typed, empty without any.
 * @param chunks How many parts of the program were loaded.
 */
export function kindOfRun(word: string, chunks: number): number {
	return hash(`${word} ${chunks}`);
}

/** FNV-1a, 32 bits. Loading one of Node's takes longer than all the rest here. */
function hash(text: string): number {
	let value = 0x81_1c_9d_c5;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
	return value >>> 0;
}
