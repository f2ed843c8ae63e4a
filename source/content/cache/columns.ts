/** What each number of a requirement, a mention of a skill and a role stands for, in the order in which they are kept. */
export const requirementColumns = ['section', 'weight', 'text', 'experience', 'mentionsEnd'] as const;
export const mentionColumns = ['id', 'name', 'start', 'end', 'via', 'oneOf'] as const;
export const roleColumns = ['id', 'title', 'company', 'team', 'track', 'source', 'location', 'posted', 'closes', 'employment', 'workplace', 'salary', 'level', 'intake', 'tags', 'links', 'requirementsEnd'] as const;

type Columns<Name extends string> = Readonly<Record<Name, Uint32Array>>;

/** The numbers of a catalog by what they stand for: as many of each as there are requirements, mentions, roles. */
export type Numbers = {
	readonly narrowEnds: Uint32Array;
	readonly wideEnds: Uint32Array;
	readonly requirements: Columns<(typeof requirementColumns)[number]>;
	readonly mentions: Columns<(typeof mentionColumns)[number]>;
	readonly roles: Columns<(typeof roleColumns)[number]>;
	/** The requirements of all roles, one role's behind the other's. */
	readonly statements: Uint32Array;
};

/** How many numbers say how many there are of everything else. */
const headLength = 6;

/**
 * Finds the columns. Throws a RangeError for too many numbers and too few. What the numbers stand for is looked up when
 * somebody asks: the checksum of the file has told that they are those that were written.
 */
export function readColumns(numbers: Uint32Array): Numbers {
	const [narrow = 0, wide = 0, requirementCount = 0, mentionCount = 0, roleCount = 0, statementCount = 0] = numbers.subarray(0, headLength);
	let at = headLength;
	const take = (count: number): Uint32Array => numbers.subarray(at, (at += count));
	const takeAll = <Name extends string>(names: readonly Name[], count: number): Columns<Name> => Object.fromEntries(names.map(name => [name, take(count)])) as Columns<Name>;
	const read: Numbers = {
		narrowEnds: take(narrow),
		wideEnds: take(wide),
		requirements: takeAll(requirementColumns, requirementCount),
		mentions: takeAll(mentionColumns, mentionCount),
		roles: takeAll(roleColumns, roleCount),
		statements: take(statementCount),
	};
	if (at !== numbers.length) throw new RangeError('There are too many numbers, or too few.');
	return read;
}
