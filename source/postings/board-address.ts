/** Where the data of a page is. `only`: the one posting of a board that was asked for, by its id. */
export type DataAddress = {readonly address: string; readonly only: string | null};

/** Pages of boards whose data is public JSON lead there; every other address is its own. */
export function dataAddress(address: string): DataAddress {
	const {hostname, pathname, searchParams} = new URL(address);
	const parts = pathname.split('/').filter(part => part !== '');
	const [board] = parts;
	if (/^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/u.test(hostname)) {
		const name = board === 'embed' ? searchParams.get('for') : board;
		const id = parts[1] === 'jobs' ? parts[2] : (searchParams.get('gh_jid') ?? searchParams.get('token') ?? undefined);
		if (name != null) return {address: `https://boards-api.greenhouse.io/v1/boards/${name}/jobs${id === undefined ? '' : `/${id}`}?content=true&pay_transparency=true`, only: null};
	}
	if (/^jobs\.(?:eu\.)?lever\.co$/u.test(hostname) && board !== undefined) {
		const id = parts[1];
		return {address: `https://${hostname.replace('jobs.', 'api.')}/v0/postings/${board}${id === undefined ? '' : `/${id}`}?mode=json`, only: null};
	}
	if (hostname === 'jobs.ashbyhq.com' && board !== undefined) {
		return {address: `https://api.ashbyhq.com/posting-api/job-board/${board}?includeCompensation=true`, only: parts[1] ?? null};
	}
	return {address, only: null};
}
