import type {Requirement, SkillMention} from '../model/requirement.js';

/** What may stand between the name of a kind and the word that begins its examples: "messaging *tools* such as Kafka". */
const nouns = String.raw`(?:\s+(?:tool(?:s|ing|chains?)?|(?:eco)?systems?|platforms?|frameworks?|librar(?:y|ies)|languages?|technolog(?:y|ies)|solutions?|services?|providers?|vendors?|software|products?|environments?|engines?|(?:data)?(?:stores?|bases?)|brokers?|servers?|techniques?|concepts?|practices?|patterns?|methods?|methodolog(?:y|ies)|protocols?|formats?|stacks?)){0,2}`;
const cued = new RegExp(String.raw`^${nouns}\s*[,(–—-]?\s*(?:such as|like|for example|for instance|e\.?\s?g\.?|i\.?\s?e\.?)[,:]?\s+(?:(?:either|an?|the|one of|any of|at least one of)\s+)*$`, 'iu');
const inBracket = new RegExp(String.raw`^${nouns}\s*\($`, 'iu');
/** What may stand between the examples in a bracket that holds nothing else. */
const amongExamples = /^(?:[\s,/&]|\bor\b|\betc\.?)*$/iu;

type Placed = SkillMention & {readonly start: number; readonly end: number};

/**
 * The examples that a requirement gives of a kind of thing, by the id of the kind: of message queues in "message queues
 * such as Kafka or RabbitMQ". In a bracket alone, "cloud computing (AWS or GCP)", only what `isConcept` calls one is
 * explained: "React (TypeScript)" names two things.
 */
export function examplesOf({text, skills}: Requirement, isConcept: (id: string) => boolean): ReadonlyMap<string, readonly {readonly id: string; readonly name: string}[]> {
	const examples = new Map<string, readonly {readonly id: string; readonly name: string}[]>();
	const placed = skills.filter((mention): mention is Placed => mention.via === 'named' && mention.start !== null && mention.end !== null).sort((a, b) => a.start - b.start);
	for (const [at, kind] of placed.entries()) {
		const first = placed[at + 1];
		if (kind.oneOf !== null || first === undefined || first.start < kind.end || examples.has(kind.id)) continue;
		const gap = text.slice(kind.end, first.start);
		const given = first.oneOf === null ? [first] : placed.filter(({oneOf}) => oneOf === first.oneOf);
		if (cued.test(gap) || (inBracket.test(gap) && isConcept(kind.id) && isAllOfBracket(text, given))) {
			examples.set(kind.id, given.filter(({id}) => id !== kind.id).map(({id, name}) => ({id, name})));
		}
	}
	return examples;
}

function isAllOfBracket(text: string, given: readonly Placed[]): boolean {
	let from = given[0]!.end;
	for (const {start, end} of given.slice(1)) {
		if (!amongExamples.test(text.slice(from, start))) return false;
		from = end;
	}
	const beyond = text.indexOf(')', from);
	return beyond >= 0 && amongExamples.test(text.slice(from, beyond));
}
