/** Whether a degree is finished by what its line says; `today` is an ISO date. */
export function isFinished(line: string, today: string): boolean {
	if (/\b(?:expected|anticipated|present|current(?:ly)?|ongoing|in progress|candidate|pursuing|studying|student|final[- ]year|now)\b/iu.test(line)) return false;
	const years = Array.from(line.matchAll(/\b(?:19|20)\d\d\b/gu), ([year]) => Number(year));
	return years.length === 0 || Math.max(...years) <= Number(today.slice(0, 4));
}
