import type {PlainUse} from './plain-uses.js';
import {stop} from './tokens.js';
import type {Token} from './tokens.js';

const languageOf: PlainUse = {after: ['market', 'markets', 'company', 'companies', 'customers', 'clients', 'government', 'citizenship', 'citizen', 'nationals', 'law', 'office', 'team', 'startup', 'holidays']};

/**
 * Names that count wherever they stand, except in these companies of words, where they are ordinary English:
 * "reporting to the CTO", "flexible hours", "customer segmentation". By the name in small letters.
 */
const ordinaryUses: ReadonlyMap<string, PlainUse> = new Map<string, PlainUse>([
	['reporting', {after: ['to', 'into', 'directly', 'line', 'lines']}],
	['research', {after: ['how', 'what', 'which', 'whether', 'why', 'the', 'new', 'ways', 'existing', 'best', 'potential', 'your', 'our', 'their'], before: ['propose']}],
	['hiring', {before: ['are', 're', 'is', 'be', 'currently'], after: ['manager', 'managers', 'process', 'team', 'decision']}],
	['medical', {after: ['insurance', 'leave', 'benefits', 'dental', 'coverage', 'plan', 'exam', 'clearance', 'cover', 'aid', 'emergencies']}],
	['transportation', {before: ['reliable', 'own', 'public', 'personal', 'your']}],
	['consulting', {after: ['with']}],
	['startup', {after: ['time', 'times', 'code', 'sequence', 'costs', 'performance']}],
	['security', {after: ['clearance', 'clearances', 'deposit', 'number'], before: ['social', 'job', 'food', 'financial']}],
	['presentation', {after: ['layer', 'tier', 'of']}],
	['leadership', {before: ['senior', 'executive', 'our', 'company', 'agency', 'the'], after: ['team', 'teams', 'meetings', 'role', 'roles', 'position']}],
	['flexible', {after: ['access', 'hours', 'hour', 'working', 'work', 'schedule', 'schedules', 'scheduling', 'time', 'remote', 'hybrid', 'spending', 'benefits', 'location', 'pto', 'vacation', 'holiday', 'leave', 'architecture', 'architectures', 'system', 'systems', 'solution', 'solutions', 'software', 'framework', 'frameworks', 'platform', 'api', 'apis', 'design', 'data', 'office', 'arrangements', 'workplace', 'environment']}],
	['flexibility', {after: ['of', 'to work from', 'around']}],
	['creative', {after: ['team', 'teams', 'assets', 'asset', 'cloud', 'suite', 'director', 'directors', 'agency', 'agencies', 'brief', 'briefs', 'production', 'industry', 'industries', 'professionals', 'works', 'commons', 'content', 'services']}],
	['uncertainty', {after: ['quantification', 'estimation', 'estimates', 'propagation', 'modeling', 'modelling', 'analysis']}],
	['adaptable', {after: ['system', 'systems', 'architecture', 'software', 'framework', 'solutions']}],
	['confidence', {after: ['interval', 'intervals', 'level', 'score', 'scores', 'bounds'], before: ['customer', 'investor', 'public']}],
	['confident', {after: ['with', 'in', 'using', 'working', 'writing', 'that']}],
	['enthusiasm', {after: ['for', 'about', 'to', 'towards', 'in', 'and'], before: ['with', 'the']}],
	['enthusiastic', {after: ['about', 'to', 'for']}],
	['openness', {after: ['of']}],
	['inclusive', {after: ['of', 'design']}],
	['inclusion', {after: ['of', 'criteria', 'in']}],
	['diversity', {after: ['of']}],
	['initiative', {before: ['this', 'the', 'an', 'new', 'key', 'strategic', 'each', 'every', 'any', 'company', 'business', 'security', 'a', 'ai', 'data', 'design', 'quality', 'our', 'major']}],
	['initiatives', {after: ['', 'and', 'to', 'that', 'across', 'in', 'for', 'with', 'from', 'such', 'on', 'by', 'within', 'is', 'are', ',', stop, ')', ';', 'which', 'while', 'using', 'aimed', 'like', 'including']}],
	['feedback', {before: ['customer', 'user', 'client', 'product', 'market', 'player', 'customers', 'users', 'community', 'haptic', 'force', 'negative', 'analyze', 'collect', 'collecting', 'gather', 'gathering', 'stakeholder', 'incorporate', 'incorporating'], after: ['loop', 'loops', 'into', 'control', 'from', 'mechanism', 'systems']}],
	['ownership', {after: ['stake', 'stakes', 'model', 'interest', 'structure', 'costs']}],
	['communication', {before: ['data', 'network', 'satellite', 'digital', 'wireless', 'serial', 'inter', 'process', 'service', 'machine', 'interprocess', 'optical', 'marketing', 'hardware'], after: ['system', 'systems', 'technology', 'technologies', 'interface', 'interfaces', 'bus', 'buses', 'device', 'devices', 'stack', 'stacks', 'infrastructure', 'network', 'networks', 'engineering', 'channel', 'channels', 'tools', 'libraries', 'between', 'standards', 'layer']}],
	['communications', {before: ['data', 'network', 'satellite', 'digital', 'wireless', 'serial', 'optical', 'marketing', 'corporate', 'vehicle'], after: ['system', 'systems', 'technology', 'technologies', 'interface', 'interfaces', 'infrastructure', 'network', 'networks', 'engineering', 'tools', 'team', 'libraries', 'major', 'degree']}],
	['embedding', {after: ['them', 'it', 'into', 'in', 'the', 'a', 'these', 'ai']}],
	['listening', {before: ['social']}],
	['segmentation', {before: ['customer', 'market', 'user', 'audience', 'network', 'micro', 'memory', 'client']}],
	['cad', {before: ['000', 'k', '$'], after: ['$']}],
	['independently', {after: ['deployable', 'scalable', 'testable', 'verified', 'owned', 'versioned']}],
	['proactive', {after: ['monitoring', 'alerting', 'alerts', 'maintenance', 'detection']}],
	['lean', {after: ['team', 'teams', 'in', 'into', 'on', 'and']}],
	['independence', {after: ['day'], before: ['financial', 'platform']}],
	['analytical', {after: ['chemistry', 'instruments', 'instrumentation', 'method', 'methods', 'engine', 'data', 'queries', 'tool', 'tools', 'models', 'model', 'database', 'databases', 'workloads', 'techniques', 'platform', 'platforms', 'solutions', 'systems', 'products']}],
	['influence', {after: ['of', 'the outcome']}],
	['articulate', {after: ['the', 'a', 'how', 'why', 'what', 'your', 'technical', 'complex']}],
	['motivated', {before: ['financially', 'politically'], after: ['by']}],
	['windows', {after: ['of']}],
	['urgency', {after: ['of']}],
	['stakeholder', {after: ['s']}],
	['insurance', {before: ['health', 'vision', 'dental', 'medical', 'unemployment', 'disability', 'travel', 'our', 'your'], after: ['cover', 'covers', 'coverage', 'benefits', 'plan covers']}],
	['rails', {after: ['of']}],
	['finances', {before: ['solid', 'sound', 'healthy', 'strong', 'personal', 'household', 'our', 'your', 'public', 'company']}],
	['mentor', {before: ['your', 'assigned', 'dedicated', 'personal', 'own'], after: ['from']}],
	['equity', {before: ['plus', 'and', 'diversity', ',', 'competitive', 'pay', 'including', 'or', 'meaningful', 'with'], after: ['package', 'grant', 'grants', 'compensation', 'stake']}],
	['tax', {after: ['benefits', 'free', 'advantaged', 'credit', 'credits', 'deductible', 'id', 'exempt', 'refund', 'equalization'], before: ['pre', 'post', 'before', 'after', 'of']}],
	['audit', {after: ['log', 'logs', 'trail', 'trails', 'logging', 'event', 'events', 'ready'], before: ['security', 'code', 'accessibility', 'seo', 'data', 'content', 'design']}],
	['audits', {before: ['security', 'code', 'accessibility', 'seo', 'data', 'content', 'design', 'sox', 'compliance']}],
	['regression', {after: ['test', 'tests', 'testing', 'suite', 'suites', 'bug', 'bugs', 'cycle', 'cycles', 'issues'], before: ['prevent', 'performance', 'visual', 'without', 'no']}],
	['regressions', {after: ['', stop, ',', 'in', 'and', 'before', 'early', 'with', 'during', 'across']}],
	['rail', {before: ['power', 'voltage', 'supply']}],
	['estimation', {before: ['orientation', 'state', 'pose', 'parameter', 'depth', 'motion', 'density', 'attitude', 'channel', 'variance']}],
	['clustering', {after: ['key', 'keys', 'index', 'column', 'columns']}],
	['pricing', {before: ['option', 'options', 'derivative', 'derivatives', 'asset', 'bond'], after: ['of derivatives', 'engines']}],
	['cv', {before: ['your', 'a', 'my', 'their', 'an', 'the', 'updated', 'current', 'recent', 'english', 'detailed']}],
	['judgment', {after: ['of']}],
	...['german', 'french', 'japanese', 'korean', 'chinese', 'italian', 'spanish', 'dutch', 'greek', 'swedish', 'norwegian', 'danish', 'finnish', 'turkish', 'indonesian', 'thai', 'vietnamese'].map(language => [language, languageOf] as const),
]);

const colleagues = new Set(['managers', 'owners', 'designers', 'writers', 'analysts', 'administrators', 'masters', 'leads', 'leaders']);

/**
 * Whether the name at these tokens stands as ordinary English. A name of several words has said enough,
 * but for the plural of a profession: "work with product managers" asks for no product management.
 */
export function isOrdinaryUse(tokens: readonly Token[], first: number, beyond: number): boolean {
	if (beyond - first !== 1) return colleagues.has((tokens[beyond - 1] as Token).text);
	const {text} = tokens[first] as Token;
	if (text === 'writing') return isVerbWriting(tokens, first);
	const use = ordinaryUses.get(text);
	if (use === undefined) return isPlace(tokens, first) || placeNouns.has(tokens[beyond]?.text ?? '');
	if (text === 'medical' && benefits.has(tokens[beyond + 1]?.text ?? '')) return true;
	return use.after?.includes(tokens[beyond]?.text ?? '') === true || (first > 0 && use.before?.includes((tokens[first - 1] as Token).text) === true);
}

const behindWritingSkill = new Set(['skill', 'skills', 'ability', 'abilities', 'sample', 'samples', 'talent', 'style', 'experience', stop, ')', ';', '']);
const besideWriting = new Set(['speaking', 'listening', 'reading', 'presenting', 'presentation', 'thinking', 'editing', 'communicating', 'communication', 'storytelling', 'verbal', 'oral', 'research', 'speech']);
const listJoins = new Set([',', 'and', 'or', '/', '&']);

/** "writing code" and "writing, testing and shipping" tell what is done; "writing skills" and "speaking and writing" are the skill. */
function isVerbWriting(tokens: readonly Token[], first: number): boolean {
	const after = tokens[first + 1]?.text ?? '';
	if (behindWritingSkill.has(after)) return false;
	if (!listJoins.has(after)) return true;
	const next = tokens[first + (listJoins.has(tokens[first + 2]?.text ?? '') ? 3 : 2)]?.text ?? '';
	return !besideWriting.has(next) && !besideWriting.has(tokens[first - 2]?.text ?? '');
}

/** "Medical, dental and vision" are what a job offers. */
const benefits = new Set(['dental', 'vision']);

/** "Oracle Park", "Harbor Bay": what stands before these is the name of a place. */
const placeNouns = new Set(['park', 'arena', 'stadium', 'falls', 'bay', 'marathon', 'avenue', 'boulevard', 'street', 'beach', 'county', 'island']);

/** Technologies that are called like places. */
const placeNames = new Set(['phoenix', 'java', 'cairo', 'aurora', 'lombok', 'ada']);
const regions = new Set(['michigan', 'ohio', 'oklahoma', 'texas', 'florida', 'california', 'nevada', 'az', 'arizona', 'indonesia', 'egypt', 'co', 'colorado', 'il', 'illinois', 'oregon', 'usa', 'us', 'canada', 'on', 'ontario']);
const cityWords = new Set(['downtown', 'greater', 'near']);
const behindCity = new Set(['office', 'area', 'metro', 'based', 'campus', 'airport', 'region']);

/** "Phoenix, AZ", "Java, Indonesia", "our Phoenix office". */
function isPlace(tokens: readonly Token[], first: number): boolean {
	if (!placeNames.has((tokens[first] as Token).text)) return false;
	const after = tokens[first + 1];
	if (after?.text === ',' && regions.has(tokens[first + 2]?.text ?? '')) return true;
	return (after !== undefined && behindCity.has(after.text)) || cityWords.has(tokens[first - 1]?.text ?? '');
}
