import {chooseAppearance} from './appearance.js';
import {isTopic} from './arguments/commands.js';
import {helpForAll, helpForCommand} from './arguments/help.js';
import {parseArguments} from './arguments/parse-arguments.js';
import {UserError} from './errors.js';
import type {Request} from './request.js';
import {say} from './run/messages.js';
import type {World} from './run/world.js';
import {writeAll} from './run/write-all.js';

/** Exit codes. */
const done = 0;
const wrong = 2;

/** How wide help is where nothing says how wide it may be. */
const usualColumns = 80;

/**
 * Does what a command line asks for and gives the exit code. A person's mistake is said on standard error; any other
 * error is thrown.
 *
 * @param argv What follows the program's name.
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
	// Every write hears of its own failure; without a listener the stream would throw it a second time.
	for (const stream of [world.stdout, world.stderr]) stream.on('error', () => {});
	try {
		return await carryOut(await parseArguments(argv, world.env), {...world, readStdin: once(world.readStdin), builtin: once(world.builtin)});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		await say([error.message, ...(error.hint === null ? [] : [error.hint])], world);
		return wrong;
	}
}

/** Standard input can be read a single time, and what is shipped need not be twice; content is read again when a file beside it has changed. */
function once<Value extends object>(read: () => Value): () => Value {
	let answer: Value | null = null;
	return () => (answer ??= read());
}

async function carryOut(request: Request, world: World): Promise<number> {
	switch (request.kind) {
		case 'help': {
			const {columns, color: isBold} = chooseAppearance(world.env, {color: 'auto', width: request.width}, world.terminal);
			const {command} = request;
			const text = command !== null && isTopic(command) ? helpForCommand(command, columns ?? usualColumns, {isBold}) : helpForAll(columns ?? usualColumns);
			await writeAll(world.stdout, [text]);
			return done;
		}
		case 'version':
			await writeAll(world.stdout, [`${world.version}\n`]);
			return done;
		case 'check':
			return (await import('./run/check.js')).check(request, world);
		case 'import':
			return (await import('./run/import.js')).importPostings(request, world);
		case 'pick':
			return (await import('./run/pick.js')).pick(request, world);
		case 'diff':
			return (await import('./run/diff.js')).diff(request, world);
		case 'completion':
			return (await import('./run/complete.js')).completeLine(request, world);
		case 'explore':
		case 'list':
		case 'search':
		case 'show':
		case 'compare':
		case 'skills':
		case 'fit': {
			// Neither help nor the version waits for this part of the program.
			const {answerQuestion} = await import('./run/answer-question.js');
			const ended = await answerQuestion(request, world);
			return typeof ended === 'number' ? ended : carryOut(ended, world);
		}
	}
}
