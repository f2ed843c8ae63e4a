/** The longest that a title may be, in characters. */
export const longestTitle = 160;

const jobWord = /\b(?:engineer|developer|manager|designer|scientist|analyst|architect|intern|internship|director|specialist|consultant|administrator|researcher|programmer|writer|owner|lead|associate|officer|technician|tester|graduate|coordinator|advocate|\p{L}*entwickler(?:in)?|\p{L}*ingenieur(?:in)?|\p{L}*manager(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|ing[eé]nieure?|d[eé]veloppeu(?:r|se)|stagiaire|chef de produit|desarrollador[ae]?|programador[ae]?|ingenier[oa]|ontwikkelaar|head of \p{L}+)s?(?:$|[\s,(:/*\u00B7\u2013-])/iu;

/** Whether a text has a word for somebody who does a job, as titles do. */
export function namesJob(text: string): boolean {
	return jobWord.test(text);
}
