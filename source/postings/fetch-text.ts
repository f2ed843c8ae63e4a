import {setTimeout as sleep} from 'node:timers/promises';
import {UserError} from '../errors.js';
import {decodeBody} from './decode-body.js';

/** What is asked of an address and how much may come back. */
export type FetchLimits = {
	/** In milliseconds, for one attempt, its redirects and its body included. */
	readonly time: number;
	/** In bytes. */
	readonly size: number;
	readonly redirects: number;
	/** In milliseconds, before the second attempt. */
	readonly pause: number;
};

/** How far a fetch is: how much has come, and for how long it waits before it tries once more, after which answer. */
export type FetchState = {readonly bytes: number; readonly pause: {readonly status: number; readonly seconds: number} | null};

/** A board of a thousand postings is about 20 MB. */
const usualLimits: FetchLimits = {time: 30_000, size: 64 * 1024 * 1024, redirects: 5, pause: 1000};

/** The longest that a server's Retry-After is heeded, in milliseconds. */
const longestPause = 10_000;

export type Fetched = {readonly text: string; readonly address: string};

/** What may hold a posting: text, JSON, HTML, XML; and what servers call files that they do not know. */
const readable = /^(?:text\/|application\/(?:[\w.+-]*json|xhtml\+xml|xml|octet-stream|x-ndjson|yaml|x-yaml)|$)/iu;

/**
 * Fetches the text at an address, once more after a pause where the server is busy or broken. Throws a UserError that says
 * in plain words what is the matter.
 */
export async function fetchText(address: string, limits: FetchLimits = usualLimits, tell: (state: FetchState) => void = () => undefined): Promise<Fetched> {
	const first = await attempt(address, limits, tell);
	if (!('status' in first)) return first;
	const pause = Math.min(first.retryAfter ?? limits.pause, longestPause);
	tell({bytes: 0, pause: {status: first.status, seconds: pause / 1000}});
	await sleep(pause);
	const second = await attempt(address, limits, tell);
	if (!('status' in second)) return second;
	throw new UserError(`${address} answers ${second.status} twice: ${second.status === 429 ? 'too many requests' : 'the server is out of order'}.`, 'Try again later.');
}

type Busy = {readonly status: number; readonly retryAfter: number | null};

async function attempt(address: string, limits: FetchLimits, tell: (state: FetchState) => void): Promise<Fetched | Busy> {
	tell({bytes: 0, pause: null});
	const signal = AbortSignal.timeout(limits.time);
	try {
		const response = await follow(address, limits.redirects, signal);
		const {status} = response;
		if (status === 429 || status >= 500) {
			await response.body?.cancel();
			const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
			return {status, retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null};
		}
		if (status < 200 || status > 299) {
			await response.body?.cancel();
			throw refused(address, status);
		}
		const type = response.headers.get('content-type') ?? '';
		if (!readable.test(type.split(';')[0]?.trim() ?? '')) {
			await response.body?.cancel();
			throw new UserError(`${address} is ${type}, which holds no posting.`, 'Give the address of a page, a board or its JSON.');
		}
		const body = await readBody(response, address, limits.size, tell);
		const {text, problem} = decodeBody(body, /charset="?([\w-]+)/iu.exec(type)?.[1] ?? null);
		if (text === null) throw new UserError(`${address}: ${problem.message}`, problem.hint);
		return {text, address: response.url === '' ? address : response.url};
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (signal.aborted) throw new UserError(`${address} has not answered in full within ${limits.time / 1000} seconds.`, 'Try again later, or save the page and import the file.');
		throw unreachable(address, error);
	}
}

/** Redirects are followed here: each has to lead to http or https, and there are not more than so many. */
async function follow(address: string, redirects: number, signal: AbortSignal): Promise<Response> {
	let at = address;
	for (let times = 0; times <= redirects; times++) {
		const response = await fetch(at, {redirect: 'manual', signal, headers: {accept: 'application/json, text/html;q=0.9, text/plain;q=0.8, */*;q=0.5', 'user-agent': 'reality (import of job postings)'}});
		const location = response.headers.get('location');
		if (response.status < 300 || response.status > 399 || location === null) return response;
		await response.body?.cancel();
		if (!URL.canParse(location, at)) throw new UserError(`${address} redirects to "${location.slice(0, 200)}", which is no address.`);
		const next = new URL(location, at);
		if (next.protocol !== 'http:' && next.protocol !== 'https:') throw new UserError(`${address} redirects to ${next.protocol}, which is not followed.`, 'Only http and https are.');
		// A password that a redirect brings along is not for us to send, and fetch refuses an address with one.
		next.username = '';
		next.password = '';
		at = next.href;
	}
	throw new UserError(`${address} redirects more than ${redirects} times.`, 'Give the address that it ends at.');
}

async function readBody(response: Response, address: string, size: number, tell: (state: FetchState) => void): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > size) throw new UserError(`${address} is larger than ${Math.floor(size / 1024 / 1024)} MiB.`, 'Save it and import a part of it.');
		chunks.push(chunk);
		tell({bytes: length, pause: null});
	}
	return Buffer.concat(chunks);
}

function refused(address: string, status: number): UserError {
	if (status === 404 || status === 410) return new UserError(`${address} is not there (${status}).`, 'The posting may be closed, or the board has another name.');
	if (status === 401 || status === 403) return new UserError(`${address} may not be read by programs (${status}).`, 'Open it in a browser, save the page and import the file.');
	return new UserError(`${address} answers ${status}.`, 'Open it in a browser, save the page and import the file.');
}

function unreachable(address: string, error: unknown): UserError {
	const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
	const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
	const host = new URL(address).host;
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new UserError(`The host ${host} is not found.`, 'Check the address and the connection to the network.');
	if (code === 'ECONNREFUSED') return new UserError(`${host} refuses the connection.`, 'Check the address and its port.');
	if (/^(?:ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/u.test(code)) return new UserError(`${host} cannot be reached.`, 'Check the connection to the network.');
	// Newer versions of Node give it no code.
	if (code.startsWith('HPE_') || (cause instanceof Error && cause.name === 'HTTPParserError')) return new UserError(`${host} does not answer as a web server does.`, 'Check the address and its port.');
	if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'EPROTO') return new UserError(`${host} does not speak https.`, 'Try the address with http.');
	if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR')) return new UserError(`The answer of ${host} is damaged: it cannot be unpacked.`, 'Try again later, or save the page and import the file.');
	if (code === '' && cause instanceof Error && cause.message === 'bad port') return new UserError(`${host} is not asked: its port is for something else than web pages.`, 'Check the address and its port.');
	if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return new UserError(`${host} closed the connection in the middle of its answer.`, 'Try again later, or save the page and import the file.');
	if (/CERT|SSL|TLS|SELF_SIGNED/u.test(code)) return new UserError(`The certificate of ${host} is not trusted (${code}).`);
	return new UserError(`${address} cannot be read: ${code === '' ? (cause instanceof Error ? cause.message : String(cause)) : code}.`, 'Check the connection to the network.');
}
