/**
 * How names that are also English words stand in plain English. The words before or behind them say it;
 * what is not listed here is left to the neighbourhood.
 */
export type PlainUse = {readonly before?: readonly string[]; readonly after?: readonly string[]};

const letters: PlainUse = {
	before: ['vitamin', 'series', 'grade', 'class', 'level', 'plan', 'option', 'team', 'group', 'section', 'phase', 'tier', 'type', 'category', 'appendix', 'schedule', 'building', 'hepatitis', 'exhibit', 'article', 'part', 'annex', 'form', 'item', 'round', 'stage', 'hybrid'],
	after: ['suite', 'level', 'corp', 'round', 'stage', 'suites', 'class', '\'', 'd'],
};

/** Plain uses by the name in small letters. */
export const plainUses: ReadonlyMap<string, PlainUse> = new Map<string, PlainUse>([
	['c', letters],
	['r', letters],
	['d', letters],
	['go', {before: ['to', 'the', 'we', 'you', 'they', 'that', 'who', 'let', 'on', 'always', 'a'], after: ['the', 'to', 'above', 'beyond', 'after', 'through', 'extra', 'live', 'further', 'far', 'back', 'home', 'out', 'deep', 'deeper', 'big', 'global', 'getter', 'getters', 'green', 'forward', 'ahead', 'wrong', 'beyond', 'into', 'over', 'hand', 'public', 'market', 'around', 'where', 'from']}],
	['rust', {after: ['belt', 'belts', 'removal', 'prevention', 'free', 'proof', 'resistant', 'college']}],
	['swift', {before: ['taylor', 'a', 'jonathan', 'be', 'for'], after: ['response', 'responses', 'resolution', 'action', 'decision', 'decisions', 'delivery', 'learner', 'execution', 'payments', 'payment', 'messaging', 'message', 'messages', 'network', 'code', 'codes', 'mt', 'iso', 'turnaround', 'and', 'transfers', 'gpi']}],
	['spring', {before: ['in', 'the', 'this', 'next', 'of', 'by', 'late', 'early', 'last', 'palm', 'silver', 'summer', 'winter', 'fall', 'during', 'until'], after: ['semester', 'term', 'quarter', 'intern', 'interns', 'internship', 'internships', 'break', 'season', 'graduate', 'graduates', 'graduation', 'co', 'cohort', 'class', 'summer', 'fall', 'of', 'into', 'start', 'training', 'recruiting', 'winter', 'or summer', 'session', 'valley', 'insight', 'week']}],
	['express', {before: ['american', 'aliexpress', 'to', 'pony', 'the', 'orient', 'panda'], after: ['yourself', 'themselves', 'himself', 'herself', 'oneself', 'ideas', 'your', 'interest', 'complex', 'opinions', 'permission', 'consent', 'shipping', 'delivery', 'scripts', 'written', 'mail', 'entry', 'lane', 'employment', 'a', 'an', 'the', 'how', 'what', 'technical', 'their', 'thoughts', 'concepts', 'clearly']}],
	['less', {before: ['no', 'or', 'much', 'far', 'with', 'for', 'do', 'even'], after: ['than', 'is', 'experienced', 'experience', 'travel', 'time', 'bureaucracy', 'process', 'common', 'technical', 'but', 'of', 'meetings', 'code', 'frequently', 'formal', 'more']}],
	['spark', {before: ['a', 'the', 'to', 'that', 'creative', 'walmart', 'your'], after: ['joy', 'change', 'innovation', 'ideas', 'conversation', 'conversations', 'creativity', 'interest', 'curiosity', 'new', 'a', 'the', 'your', 'discussion', 'discussions', 'of', 'plug', 'plugs', 'growth', 'imagination', 'in', 'inspiration', 'our']}],
	['excel', {before: ['you', 'who', 'we', 'they', 'to', 'will', 'and you', 'can', 'consistently'], after: ['at', 'in', 'as', 'within', 'under', 'both', 'when', 'academically', 'professionally', 'through', 'beyond', 'on', 'here', 'together']}],
	['access', {before: ['the', 'to', 'have', 'has', 'with', 'and', 'secure', 'remote', 'data', 'early', 'equal', 'random', 'full', 'network', 'user', 'privileged', 'conditional', 'multiple', 'open', 'physical', 'identity', 'direct', 'healthcare', 'role'], after: ['to', 'control', 'controls', 'management', 'rights', 'point', 'points', 'layer', 'patterns', 'governance', 'policies', 'policy', 'reviews', 'review', 'provisioning', 'token', 'tokens', 'list', 'lists', 'for', 'needs', 'requests', 'request', 'security', 'and', 'our', 'a', 'the', 'systems', 'network', 'networks', 'protocols', 'methods', 'levels', 'service', 'permissions', 'certification', 'card', 'virtual']}],
	['react', {before: ['to', 'you', 'we', 'and'], after: ['quickly', 'to', 'appropriately', 'fast', 'calmly', 'well', 'swiftly', 'promptly', 'in', 'rapidly', 'positively', 'when', 'under', 'effectively']}],
	['make', {after: ['an', 'a', 'the', 'sure', 'it', 'your', 'decisions', 'our', 'things', 'recommendations', 'data', 'informed', 'use', 'complex', 'changes', 'up', 'their', 'sense', 'improvements', 'technical', 'them', 'trade', 'design', 'sound', 'better', 'good', 'great', 'and', 'architectural', 'contributions', 'software', 'progress', 'new', 'any', 'suggestions', 'impact', 'meaningful', 'every', 'us', 'this', 'that']}],
	['teams', {before: ['the', 'and', 'engineering', 'product', 'with', 'other', 'across', 'our', 'agile', 'scrum', 'functional', 'cross', 'of', 'in', 'between', 'lead', 'distributed', 'multiple', 'development', 'design', 'internal', 'partner'], after: ['across', 'of', 'that', 'who', 'and', 'in', 'to', 'at', 'is', 'are', 'within', 'with', 'on', 'like', 'including', 'throughout', 'working', 'you', 'around', 'through', 'using', 'for']}],
	['word', {before: ['the', 'of', 'a', 'in', 'every', 'key', 'last', 'final'], after: ['of', 'problems', 'embeddings', 'embedding', 'count', 'vectors', 'choice', 'about', 'smith', 'for', 'games']}],
	['outlook', {before: ['positive', 'global', 'an', 'the', 'a', 'optimistic', 'mental', 'business', 'market', 'international'], after: ['on', 'and', 'for', 'towards']}],
	['chef', {before: ['a', 'the', 'executive', 'head', 'our', 'private', 'sous'], after: ['prepared', 'cooked', 'catered']}],
	['flow', {before: ['work', 'data', 'control', 'cash', 'the', 'to', 'of', 'traffic', 'power', 'user', 'design', 'fluid', 'process', 'a', 'information', 'asic', 'deal', 'order'], after: ['of', 'through', 'from', 'to', 'between', 'cytometry', 'diagrams', 'charts', 'control', 'analysis', 'rate', 'design', 'and']}],
	['scheme', {before: ['benefit', 'benefits', 'pension', 'bonus', 'a', 'the', 'naming', 'colour', 'color', 'insurance', 'incentive', 'work'], after: ['of', 'for']}],
	['metal', {before: ['sheet', 'heavy', 'bare', 'precious', 'scrap'], after: ['fabrication', 'forming', 'parts', 'stamping']}],
	['can', {before: ['you', 'we', 'that', 'who', 'which', 'they', 'it', 'and', 'one'], after: ['be', 'do', 'work', 'you', 'we']}],
	['shell', {before: ['dutch', 'royal', 'bp'], after: ['plc', 'company', 'oil', 'energy', 'station', 'structures']}],
	['windows', {after: ['of', 'and doors']}],
	['ruby', {after: ['tuesday']}],
	['linear', {after: ['algebra', 'regression', 'programming', 'models', 'model', 'systems', 'optimization', 'circuits', 'and', 'time', 'methods', 'algebraic', 'analysis', 'dynamics', 'equations', 'thinking', 'or', 'mixed']}],
	['notion', {before: ['the', 'a', 'any', 'some'], after: ['of', 'that']}],
	['slack', {before: ['cut', 'the', 'some', 'timing', 'any'], after: ['time', 'analysis', 'off', 'in']}],
	['oracle', {before: ['test', 'an', 'price'], after: ['of']}],
	['crystal', {after: ['clear', 'ball', 'reports', 'oscillator', 'growth']}],
	['elm', {after: ['street', 'tree']}],
	['julia', {after: ['child']}],
	['dart', {after: ['board', 'boards']}],
	['transactions', {before: ['financial', 'payment', 'banking', 'card', 'business', 'estate', 'commercial', 'customer', 'sales', 'property', 'legal', 'online']}],
	['switches', {before: ['light', 'context', 'limit', 'career', 'feature']}],
	['timing', {before: ['the', 'our', 'good', 'your', 'comic', 'budget'], after: ['of', 'is']}],
	['validation', {before: ['market', 'emotional', 'idea', 'external', 'customer']}],
	['scheduling', {before: ['flexible', 'meeting', 'interview', 'calendar', 'shift', 'employee', 'appointment', 'staff', 'class'], after: ['meetings', 'interviews', 'appointments', 'travel', 'calls', 'flexibility', 'conflicts', 'and', 'needs']}],
	['consensus', {before: ['build', 'building', 'drive', 'driving', 'reach', 'reaching', 'create', 'achieve', 'team', 'gain', 'gaining', 'group', 'a', 'to', 'by', 'general', 'establish'], after: ['building', 'among', 'across', 'on', 'around', 'between', 'builder', 'with', 'within', 'through']}],
	['agents', {before: ['customer', 'support', 'estate', 'service', 'call', 'sales', 'travel', 'insurance', 'human', 'ticket', 'center', 'change']}],
	['closures', {before: ['road', 'deal', 'plant', 'store', 'site', 'school', 'month', 'account', 'sales', 'office']}],
	['layouts', {before: ['pcb', 'office', 'board', 'chip', 'cell', 'ic', 'store', 'plant', 'analog', 'floor', 'data', 'memory']}],
	['specificity', {before: ['and', 'sensitivity', 'high', 'antibody', 'of', 'the'], after: ['of', 'and sensitivity']}],
	['room', {before: ['the', 'a', 'meeting', 'conference', 'clean', 'server', 'control', 'war', 'escape', 'emergency', 'operating', 'living', 'every', 'board', 'more', 'no'], after: ['for', 'to', 'service', 'temperature', 'in']}],
	['epic', {before: ['an', 'the', 'each', 'per', 'this'], after: ['games', 'store', 'level', 'stories', 'scale', 'user', 'story']}],
	['orleans', {before: ['new']}],
	['unity', {before: ['of', 'build'], after: ['of', 'in', 'among', 'within']}],
]);
