/** Parameters that tell where a visitor came from, not which posting is meant. */
const passing = /^(?:utm_.*|gh_src|lever-(?:source|origin).*|src|ref|refid|trk|trackingid|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hsenc|_hsmi)$/iu;

/**
 * An address without what differs from visit to visit, so that two of one posting are the same text: http or https, the case
 * of the host, a slash at the end, parameters that count visitors and their order, the place on the page. A place that is a
 * path of its own (`#/jobs/1`) stays: some boards tell their postings apart by it alone.
 */
export function plainLink(link: string): string {
	if (!URL.canParse(link)) return link;
	const url = new URL(link);
	if (!/^#!?\//u.test(url.hash)) url.hash = '';
	for (const name of Array.from(url.searchParams.keys()).filter(one => passing.test(one))) url.searchParams.delete(name);
	url.searchParams.sort();
	url.pathname = url.pathname.replace(/\/+$/u, '');
	return url.href.replace(/^http:/u, 'https:').replace(/[/?]$/u, '');
}
