import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterEach, describe, expect, test} from 'vitest';
import {UserError} from '../../source/errors.js';
import {dataAddress} from '../../source/postings/board-address.js';
import {fetchText, type FetchLimits} from '../../source/postings/fetch-text.js';

const limits: FetchLimits = {time: 5000, size: 1024 * 1024, redirects: 3, pause: 1};
const servers: Server[] = [];

afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** A server on loopback that answers as told, with how often it was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse, times: number) => void): Promise<{readonly base: string; readonly times: () => number}> {
	let times = 0;
	const server = createServer((request, response) => answer(request, response, ++times)).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	return {base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, times: () => times};
}

async function refusal(address: string, more: Partial<FetchLimits> = {}): Promise<string> {
	const error: unknown = await fetchText(address, {...limits, ...more}).then(() => null, (thrown: unknown) => thrown);
	if (!(error instanceof UserError)) throw new Error(`No mistake of the person: ${String(error)}`);
	return `${error.message.replace(/127\.0\.0\.1:\d+/gu, 'HOST')} → ${error.hint}`;
}

const text = {'content-type': 'application/json'};

describe('a good answer', () => {
	test('is the text, and where it came from', async () => {
		const {base} = await serve((_request, response) => response.writeHead(200, text).end('{"jobs":[]}'));
		expect(await fetchText(`${base}/board.json`, limits)).toEqual({text: '{"jobs":[]}', address: `${base}/board.json`});
	});

	test('is told of as it comes', async () => {
		const {base} = await serve((_request, response, times) => (times === 1 ? response.writeHead(503, {'retry-after': '0'}).end() : response.writeHead(200, text).end('[]')));
		const states: unknown[] = [];
		await fetchText(base, limits, state => states.push(state));
		expect(states).toEqual([{bytes: 0, pause: null}, {bytes: 0, pause: {status: 503, seconds: 0}}, {bytes: 0, pause: null}, {bytes: 2, pause: null}]);
	});

	test('may be packed, and in another encoding', async () => {
		const {base} = await serve((_request, response) => response.writeHead(200, {'content-type': 'text/html; charset=ISO-8859-1', 'content-encoding': 'gzip'}).end(gzipSync(Buffer.from('Zürich', 'latin1'))));
		expect((await fetchText(base, limits)).text).toBe('Zürich');
	});

	test('may state its encoding in the page', async () => {
		const page = '<html><meta charset="windows-1252"><h1>Zürich</h1>';
		const {base} = await serve((_request, response) => response.writeHead(200, {'content-type': 'text/html'}).end(Buffer.from(page, 'latin1')));
		expect((await fetchText(base, limits)).text).toBe(page);
	});

	test('is followed to over redirects, relative ones too', async () => {
		const {base} = await serve((request, response) => (request.url === '/end' ? response.writeHead(200, text).end('[]') : response.writeHead(302, {location: request.url === '/a' ? '/b' : 'end'}).end()));
		expect(await fetchText(`${base}/a`, limits)).toEqual({text: '[]', address: `${base}/end`});
	});
});

test('a password that a redirect brings along is not sent', async () => {
	const {base} = await serve((request, response) => (request.url === '/end' ? response.writeHead(200, text).end(JSON.stringify(request.headers.authorization ?? null)) : response.writeHead(302, {location: `http://me:secret@${request.headers.host}/end`}).end()));
	expect(await fetchText(`${base}/a`, limits)).toEqual({text: 'null', address: `${base}/end`});
});

describe('a server that is busy or broken', () => {
	test.each([429, 500, 503])('and says %i is asked once more', async status => {
		const {base, times} = await serve((_request, response, count) => (count === 1 ? response.writeHead(status, {'retry-after': '0'}).end() : response.writeHead(200, text).end('[]')));
		expect([(await fetchText(base, limits)).text, times()]).toEqual(['[]', 2]);
	});

	test.each([
		[429, 'http://HOST/x answers 429 twice: too many requests. → Try again later.'],
		[502, 'http://HOST/x answers 502 twice: the server is out of order. → Try again later.'],
	])('and stays so (%i) is not asked a third time', async (status, said) => {
		const {base, times} = await serve((_request, response) => response.writeHead(status).end('busy'));
		expect([await refusal(`${base}/x`), times()]).toEqual([said, 2]);
	});
});

describe('in plain words', () => {
	test.each<readonly [status: number, said: string]>([
		[403, 'http://HOST/x may not be read by programs (403). → Open it in a browser, save the page and import the file.'],
		[404, 'http://HOST/x is not there (404). → The posting may be closed, or the board has another name.'],
		[418, 'http://HOST/x answers 418. → Open it in a browser, save the page and import the file.'],
	])('a %i is told, and not tried again', async (status, said) => {
		const {base, times} = await serve((_request, response) => response.writeHead(status).end());
		expect([await refusal(`${base}/x`), times()]).toEqual([said, 1]);
	});

	test('a picture is told', async () => {
		const {base} = await serve((_request, response) => response.writeHead(200, {'content-type': 'image/png'}).end('x'));
		expect(await refusal(`${base}/x`)).toBe('http://HOST/x is image/png, which holds no posting. → Give the address of a page, a board or its JSON.');
	});

	test('bytes that are no text are told', async () => {
		const {base} = await serve((_request, response) => response.writeHead(200, {'content-type': 'text/html'}).end(Buffer.from([0x61, 0xff, 0x00])));
		expect(await refusal(`${base}/x`)).toBe('http://HOST/x: Here are bytes that are no UTF-8 text. → Save the file as UTF-8.');
	});

	test('an answer that does not come is given up', async () => {
		const {base} = await serve(() => undefined);
		expect(await refusal(`${base}/x`, {time: 50})).toBe('http://HOST/x has not answered in full within 0.05 seconds. → Try again later, or save the page and import the file.');
	});

	test('an answer that begins and never ends is given up', async () => {
		const {base} = await serve((_request, response) => response.writeHead(200, text).write('{"jobs":'));
		expect(await refusal(`${base}/x`, {time: 100})).toBe('http://HOST/x has not answered in full within 0.1 seconds. → Try again later, or save the page and import the file.');
	});

	test.each([
		['says how long it is', true],
		['does not say so', false],
	])('an answer that is too large and %s is not read to its end', async (_what, isStated) => {
		const {base} = await serve((_request, response) => response.writeHead(200, isStated ? {...text, 'content-length': String(3 * 1024 * 1024)} : text).end(Buffer.alloc(3 * 1024 * 1024, 'x')));
		expect(await refusal(`${base}/x`)).toBe('http://HOST/x is larger than 1 MiB. → Save it and import a part of it.');
	});

	test('a small answer that unpacks to a large one is not read to its end', async () => {
		const {base} = await serve((_request, response) => response.writeHead(200, {...text, 'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(20 * 1024 * 1024))));
		expect(await refusal(`${base}/x`)).toBe('http://HOST/x is larger than 1 MiB. → Save it and import a part of it.');
	});

	test('redirects without end are given up', async () => {
		const {base, times} = await serve((_request, response) => response.writeHead(301, {location: '/x'}).end());
		expect([await refusal(`${base}/x`), times()]).toEqual(['http://HOST/x redirects more than 3 times. → Give the address that it ends at.', 4]);
	});

	test.each([
		['file:///etc/passwd', 'http://HOST/x redirects to file:, which is not followed. → Only http and https are.'],
		['http://[', 'http://HOST/x redirects to "http://[", which is no address. → null'],
	])('a redirect to %s is not followed', async (location, said) => {
		const {base} = await serve((_request, response) => response.writeHead(302, {location}).end());
		expect(await refusal(`${base}/x`)).toBe(said);
	});

	test('a connection that breaks off is told', async () => {
		const {base} = await serve((_request, response) => {
			response.writeHead(200, {...text, 'content-length': '100'}).write('{');
			response.socket?.end();
		});
		expect(await refusal(`${base}/x`)).toBe('HOST closed the connection in the middle of its answer. → Try again later, or save the page and import the file.');
	});

	test('a port that nobody listens on is told', async () => {
		const {base} = await serve(() => undefined);
		servers.splice(0).forEach(server => server.close());
		expect(await refusal(`${base}/x`)).toBe('HOST refuses the connection. → Check the address and its port.');
	});

	test('an answer that cannot be unpacked is told', async () => {
		const {base} = await serve((_request, response) => response.writeHead(200, {...text, 'content-encoding': 'gzip'}).end('no gzip'));
		expect(await refusal(`${base}/x`)).toBe('The answer of HOST is damaged: it cannot be unpacked. → Try again later, or save the page and import the file.');
	});

	test('something that is no web server is told', async () => {
		const {base} = await serve(request => request.socket.end('220 mail ready\r\n\r\n'));
		expect(await refusal(`${base}/x`)).toBe('HOST does not answer as a web server does. → Check the address and its port.');
	});

	test('a server without https is told', async () => {
		const {base} = await serve(() => undefined);
		expect(await refusal(`${base.replace('http:', 'https:')}/x`)).toBe('HOST does not speak https. → Try the address with http.');
	});

	test('a port that is for something else is told', async () => {
		expect(await refusal('http://acme.example:25/x')).toBe('acme.example:25 is not asked: its port is for something else than web pages. → Check the address and its port.');
	});

	test('a host that is nowhere is told', async () => {
		expect(await refusal('http://nowhere.invalid/x')).toBe('The host nowhere.invalid is not found. → Check the address and the connection to the network.');
	});
});

test.each<readonly [page: string, address: string, only: string | null]>([
	['https://boards.greenhouse.io/acme', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true', null],
	['https://job-boards.greenhouse.io/acme/jobs/42', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs/42?content=true&pay_transparency=true', null],
	['https://boards.greenhouse.io/embed/job_board?for=acme', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true', null],
	['https://jobs.lever.co/acme', 'https://api.lever.co/v0/postings/acme?mode=json', null],
	['https://jobs.eu.lever.co/acme/1-2', 'https://api.eu.lever.co/v0/postings/acme/1-2?mode=json', null],
	['https://jobs.ashbyhq.com/acme', 'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true', null],
	['https://jobs.ashbyhq.com/acme/1-2', 'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true', '1-2'],
	['https://jobs.lever.co/', 'https://jobs.lever.co/', null],
	['http://127.0.0.1:8000/board.json', 'http://127.0.0.1:8000/board.json', null],
])('%s is read from %s', (page, address, only) => {
	expect(dataAddress(page)).toEqual({address, only});
});
