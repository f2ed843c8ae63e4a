/** A mistake of the person at the prompt, not of the program: printed as two lines, exit 2. */
export class UserError extends Error {
	override readonly name = 'UserError';

	/**
	 * @param message What is wrong, one line.
	 * @param hint What is meant or would be right, one line.
	 */
	constructor(
		message: string,
		readonly hint: string | null = null,
	) {
		super(message);
	}
}
