import {type Phrases, words} from './phrases.js';

const raw = String.raw;

const company = raw`(?:us|the (?:company|team|organi[sz]ation|group|business|product|department|program(?:me)?|division|firm|employer|client|project)s?|our (?:.+))`;
const role = '(?:role|job|position|opportunity|internship|work)';
const strength = '(?:big |huge |great |strong |added |additional |definite |real |considered |major )*';
/** What a heading may still say of the wish under it; with more it is the wish itself. */
const ifYou = '(?: if(?: you)?(?: (?:also )?(?:have|are|bring|can|know|had|do))?)?';
/** Whom headings like "Strong candidates may also have" speak of, and how they go on. */
const strongOnes = '(?:(?:the )?(?:strong|strongest|best|top|great|good|ideal|competitive|successful) )?(?:candidates?|applicants?)';
const haveSome = '(?:have|has|bring|possess|be)(?: (?:some |prior |an? )?(?:experience|expertise|familiarity|knowledge|background|interest)(?: (?:with|in|of))?| (?:some|one or more|any|several|all|many|most)(?: or (?:more|all))? of(?: the following| these)?.{0,20}| the following.{0,20})?';
const time = '(?:days?|weeks?|months?|quarter|year)';

/** Nouns that name a subject alone, which a part of any weight may have, and what may stand beside them there. */
export const topics = words('skill skills experience experiences education knowledge background expertise abilities competency competencies languages certification certifications certificates licenses licences training attributes qualities traits technical soft hard professional work personal language programming academic relevant other and or');

export const english: Phrases = {
	nouns: {
		qualifications: words('qualification qualifications requirement requirements skill skills skillset skillsets competency competencies must-have must-haves experience experiences education knowledge abilities background expertise credentials prerequisite prerequisites criteria essentials certification certifications certificate certificates licenses licences licensure registrations attributes qualities traits characteristics languages training'),
		responsibilities: words('responsibility responsibilities duty duties task tasks accountability accountabilities deliverables functions activities objective objectives'),
	},
	wishes: words('useful helpful preferred desired desirable bonus ideal optional advantageous nice-to-have nice-to-haves good-to-have good-to-haves plus secondary'),
	beside: words(
		'and or the our your key core main primary essential general basic minimum required mandatory technical professional job role position candidate academic educational work hard soft personal interpersonal behavioral behavioural leadership other specific necessary needed functional relevant language engineering principal major day-to-day daily typical example additional eligibility entry important prior previous programming selection wanted sought strongly highly',
	),
	phrases: {
		aside: {
			whole: [
				`(?:a (?:little )?bit |a little |more |some more )?about ${company}`,
				'(?:get to know|meet) (?:us|the team|our team|your (?:team|manager|hiring manager|colleagues|future .{1,30}|new .{1,30}))|who (?:we are|are we)|what we (?:do|are(?: about| building| working on)?|build|believe(?: in)?|stand for)',
				'(?:the|our) (?:team|company|story|mission|vision|values|culture|principles|commitment(?: .*)?|offer|process|benefits|perks|locations?|offices?|people|purpose|products?|customers|clients|investors|history|technology|tech|(?:tech |technology |technical )?stack|approach|way of working|package|fine print|legal stuff|team you will join)',
				'(?:team |company )?culture|your (?:team|benefits|perks|office|package)|bonus(?:es)? and .{0,30}(?:benefits|perks|salary|equity)|company (?:overview|description|profile|culture|information)',
				'why (?:join|work|us|this (?:company|team)|you will|you should|should you|choose|we).*|(?:[0-9]+ |more )?(?:good |great )?reasons (?:to|why|you).*|life at .+|working (?:at (?!scale|the|a\\b).{1,30}|here|with us)',
				raw`(?:our |your |the |key |employee |company |us )?(?:benefits|perks|compensation|salary|remuneration|pay|package|advantages|rewards?)(?: (?:(?:and|\/) (?:benefits|perks|compensation|salary|pay|rewards?|recognition|equity|bonus|culture|growth|location|hours|working|what|why)|range|transparency|package|details|information|summary|statement|disclosure|structure|band|benefits|perks|rewards|salary|compensation|include|of working|at ).*)?`,
				raw`(?:base|estimated|expected|anticipated|target|annual) (?:base )?(?:salary|pay|compensation)(?: range)?|total rewards.*|equity(?: and (?:benefits|compensation|salary|bonus))?|stock options|401 ?\(?k\)?|(?:paid )?time off|pto|vacation|health(?:,| and) (?:wellness|well-?being|wealth|benefits)(?: .*)?|well-?being|wellness`,
				'(?:what )?we (?:can )?offer(?: you)?|what do we offer(?: you)?|what is on offer|what you (?:will )?get(?: in return| from us)?|what you can expect from us|what is in (?:it|store) for (?:you|me)|what (?!you\\b)(?:the )?.+ offers?(?: you)?',
				'(?:we are )?(?:proud to be )?(?:an )?equal (?:employment )?opportunit.*|eeoe?(?: statement)?|eoe?|e-?verify.*|(?:commitment to )?(?:diversity|inclusion|equality|belonging)(?:,? (?:and |(?:equity|equality|inclusion|inclusivity|belonging|diversity|statement)\\b|at .{1,30}))*|dei(?: statement)?|(?:a )?(?:diverse|inclusive) (?:workplace|culture|environment|team)|(?:reasonable |disability )?accommodations?(?: (?:for|statement|request|and|during).*)?|accessibility(?: (?:statement|and accommodations?))?',
				'work(?:ing|place)? ?(?:arrangements?|conditions|hours|model|environment|locations?|schedule|style|pattern|types?|authori[sz]ation(?: requirements?)?)|workplace|(?:location[- ]based )?(?:hybrid|remote|flexible|on-?site|in-?office|office)(?: (?:work|working|requirements?|expectations?|policy|model|options|arrangements?|schedule|location)){0,2}|(?:location and )?logistics|locations?(?: and (?:travel|hours|schedule|salary|compensation|work.*|office.*))?|offices?|schedule|travel(?: requirements?)?|relocation(?: (?:assistance|support|package|policy))?|hours|where (?:you will|we|will you) work.*',
				'how (?:to|you can) apply.*|apply(?: (?:now|here|today|online|via .*|at .*|by .*|for (?:this|the) .*))?|(?:your )?application(?: process| instructions| deadline)?|deadline (?:to apply|for applications?).*|(?:(?:use of|using) )?ai (?:policy|usage)(?: .{1,40})?|guidance on (?:(?:candidates?|applicants?)(?:\'s?)? )?(?:use of )?ai(?: usage| use)?|encouragement to apply|ready to (?:apply|join|start).*|interested|get in touch|contact(?: us| details| person| information)?|any questions|questions',
				'(?:the |our )?(?:interview|hiring|recruitment|selection|recruiting) process|interviews?(?: (?:process|stages|steps))?|interviewing(?: (?:at|with) .{1,30})?|next steps|what (?:happens|is) next|what to expect (?:next|when you apply|(?:from|in|during) (?:the|our) (?:interview|hiring|process).*)|what (?:the|our) (?:interview|hiring) process .*',
				'(?:(?:applicant |candidate |data )?(?:privacy|protection)|gdpr|legal|cookie)(?: (?:notice|policy|statement|information|disclaimers?))?|disclaimers?|notices?(?: (?:to|for) .*)?|(?:recruitment |recruiting |job |hiring |employment )(?:fraud|scams?)(?: .*)?|(?:fraud|scam) (?:alert|warning|notice)|(?:the )?(?:fine|small) print|export controls?(?: (?:notice|requirements|compliance|statement))?|background checks?|visas?(?: (?:sponsorship|status|support|requirements|information))?(?: and .*)?|sponsorship|(?:note|notice|message) (?:to|for) .*|(?:no )?(?:recruitment |recruiting |staffing )?agenc(?:y|ies)(?: (?:notice|please|policy|note|calls|submissions))*',
				'(?:physical|environmental) (?:requirements|demands|conditions).*|(?:additional|other|further|important|general) (?:information|info|details|notes?)|how we (?:work|hire|interview|live)',
				'(?:career|professional|personal) (?:growth|progression|development|paths?)|growth and (?:development|learning|opportunit.*)|(?:learning|training) and development',
				'start(?:ing)? date|duration|contract(?: (?:type|length|duration))?|(?:job|employment|contract) (?:type|id|number|code|reference|level|family|category)|department|report(?:s|ing) (?:to|line|structure)|closing date|seniority level|industr(?:y|ies)|job functions?',
				'do not (?:meet|tick|have|check|worry|fit).*|not sure (?:if|whether|you|that).*|(?:learn|find out|read) more(?: about (?:us|our .*))?|follow us|(?:come )?(?:join|work with|build with) (?:us|our team|the team)|how we are different|what (?:sets us apart|makes us (?:different|special|unique))',
			],
			within: [
				raw`\b(?:benefits|perks|compensation|equal opportunit|equal employment|salary|pay range|accommodations?|how to apply|interview process|hiring process|work arrangements?|why join|why you will love|privacy|disclaimer|inclusion|total rewards)\b`,
				raw`^(?:a (?:little )?bit )?about (?!you\b|your\b|(?:the|this) (?:role|job|position|opportunity|work|internship)\b)`,
				'^(?:why(?! you are\\b)|life at|working at|join|apply(?! if\\b)|interviewing|learn more|find out more|diversity|privacy|visa|relocation) |^who is (?!this|the|it|a|an|right)|^what does (?!it|the|this|a|an|success)',
			],
		},
		preferred: {
			whole: [
				'(?:preferred|desired|desirable|ideal|optional|advantageous|nice-to-have|good-to-have)(?:,? but .{1,40})?',
				`strongly preferred|preferences|(?:nice|good|great)[- ]to[- ]haves?(?:[,:]? .{1,40})?|(?:nice|great|good|perfect|ideal) if(?: you)?(?: (?:also )?(?:have|are|bring|can|know|had))?|bonus(?:es)?(?: points?)?${ifYou}(?: for)?|(?:extra|brownie|bonus) (?:points?|credit|skills)${ifYou}(?: for)?|extras?(?: awesome| nice)?|you will get (?:extra|bonus|brownie) points${ifYou}`,
				`(?:considered )?(?:as )?(?:an? )?${strength}(?:plus(?:es)?|bonus|asset|assets|advantage)(?: points?)?${ifYou}(?: for.{0,20})?`,
				`(?:it |that |this |these |which )?(?:is|are|would be|will be|would also be|would) (?:also )?(?:an? )?${strength}(?:plus|bonus|advantage|asset|nice|great|good|ideal|perfect|helpful)${ifYou}(?: (?:to have|for.{0,20}))?`,
				`what we value|we value|we (?:would )?(?:also )?(?:strongly )?prefer(?: (?:someone|candidates) .*)?${ifYou}|we would (?:also )?(?:love|like)(?: it)?${ifYou}|things that would be .*|(?:qualities|traits|skills|attributes|things) (?:that )?we value|also (?:great|nice|good|helpful|useful)(?: to have)?`,
				`(?:even )?better${ifYou}|ideally(?:,? you(?: will| would)?(?: also)?(?: have| bring| are| should have)?)?|optional(?:ly)?(?: but .*)?|not (?:strictly )?(?:required|essential|necessary|mandatory|a must),? but.*|you (?:may|might) also (?:have|bring)|we would be (?:(?:extra|especially|particularly|even more|really|super) )?(?:excited|happy|impressed|interested|delighted|thrilled)${ifYou}|advantages? for (?:you|candidates)`,
				`${strongOnes} (?:(?:may|might|could) (?:also )?|(?:will |would )?also )${haveSome}`,
				'what (?:(?:would|will|could|may|might) )?(?:makes?|sets?) you (?:stand out|apart|shine|special).*|(?:how|ways) to stand out.*|(?:to |you (?:will |may |might |could )?)?(?:really )?stand out(?: (?:if|with|by|from) .*| with)?',
				`(?:the )?(?:icing on the cake|cherry on (?:the )?(?:top|cake))|(?:skills|experience|things|what)(?: (?:that|which))? (?:would |will |might |may )?(?:also )?helps?|it (?:also )?helps${ifYou}|(?:wow|impress|surprise) us (?:with|by|if)?.*`,
			],
			within: [raw`\bpreferred\b|\b(?:(?:that|which) (?:is|are|would be)|considered) an? (?:\w+ )?(?:plus|bonus|asset|advantage)\b|\bnice[- ]to[- ]ha|\bgood[- ]to[- ]ha|\bgreat[- ]to[- ]ha|\bbonus\b|\bpluses?\b|\bdesir(?:ed|able)\b|set you apart|stand out|extra credit|not required|even better|would be (?:nice|great)|extra points|\bideally\b`],
		},
		qualifications: {
			whole: [
				'(?:the )?(?:skills|experience|qualifications|education|knowledge|background|expertise)(?: and (?:skills|experience|qualifications|knowledge|expertise))?,? (?:that )?(?:we (?:need|require|are looking for)|you (?:will )?(?:need|have|bring|should have|must have))(?: .{1,20})?|(?:soft )?skills and (?:culture fit|mindset|attitude|personality)',
				'required|essential|mandatory|minimum|(?:the )?(?:basics|essentials|must[- ]haves|non-?negotiables)|(?:job |person(?:al)? |candidate )specifications?|eligibility|profile',
				'what (?:do |should )?you (?:will |already |would )?(?:need|bring|have|must have|should have|should bring|know|can bring|can offer|offer|have done|are)(?: .{1,40})?',
				'what (?:do )?we (?:require|need|expect|look for|are looking for|want|would like|seek)(?: .{1,40})?|what are we looking for(?: .{1,30})?|(?:things )?we (?:require|expect|(?:are )?look(?:ing)? for|need)(?: you to have| in you| from you)?|(?:the )?(?:qualities|traits|skills|attributes|people) (?:that )?we (?:(?:are )?look(?:ing)? for|seek|want|need)|our expectations|what is (?:required|needed|expected)(?: .{1,20})?|what qualifies you',
				'who (?:you are|are you|we are looking for|are we looking for|should apply|can apply)|who we (?:want|need)|all about you|(?:a (?:little )?bit |a little |more )?about you(?:rself)?|is (?:this|it) you|(?:does this |do these )?sounds? like you|do you have what it takes',
				'you|you (?:might |may )?(?:have(?: got)?|are|bring(?: with you)?|need|possess|know|love|should have|must have)|you will (?:have|need|bring)|you are (?:someone|a person|the kind of .{1,20}) (?:who|that|with)(?: .{1,30})?|here is what (?:you will need|we are looking for)',
				'your (?:profile|background|skills|experience|qualifications|expertise|toolkit|toolbox|superpowers|strengths)|(?:the |our |your )?(?:ideal |successful |perfect )?(?:candidate|applicant)s?(?: profile| will have| has| have| is| should have| must have| requirements)?|our ideal (?:you|candidate|teammate|match)',
				`${strongOnes} (?:(?:will|would|should|must) )?${haveSome}`,
				'(?:why|what (?:makes|will make)) you (?!stand|special|shine|will\\b|should\\b).{1,40}|you (?:might|may|could|would|will)(?: be|)? (?:an? )?(?:good |great |perfect |strong |excellent )?(?:fit|match)(?: .{1,40})?|you are a (?:good |great |perfect )?(?:fit|match) if.*',
				'(?:you should |please )?apply if.*|you should apply if.*|this (?:role |job |position |opportunity )?(?:is|could be|might be|may be|would be) (?:(?:a )?(?:great |good |right |perfect )?(?:fit )?)?for you if.*',
				'you (?:will|would|may|might|could) (?:thrive|love|enjoy|excel|succeed|do well|fit in|flourish|be successful)(?: .{1,30})? if.*|we (?:would love|want|would like) to (?:hear from|meet|talk to|speak to|speak with) you if.*|we would like you to have',
				'(?:we are )?looking for(?: (?:someone|somebody|people|a person|candidates|you|engineers|in|from|with)\\b.{0,30})?|what it takes(?: .{1,40})?|what you (?:will )?need to succeed|(?:to be|what will make you) successful(?: .{1,40})?|to (?:succeed|thrive|excel|qualify|be considered|do well)(?: .{1,30}?)?,? you(?: will| should| must)? (?:need|have|bring|be)(?: .{1,30})?',
			],
			within: [raw`\bqualifications?\b|\brequirements?\b|\bwhat (?:do )?you (?:will )?(?:need|bring|have)\b|\bwho you are\b|\blooking for\b|\babout you\b|\bmust[- ]haves?\b|\bprerequisites?\b|\bideal candidate\b|\byour profile\b`],
		},
		responsibilities: {
			whole: [
				'(?:here is )?(?:what|things) (?:will )?you (?:will |would |are going to |can expect to |get to )*(?:actually |really |mainly |typically |also )?(?:do|be doing|own|work on|be working on|be responsible for|be accountable for|build|be building|achieve|accomplish|tackle|deliver|contribute|be up to)(?: .{1,40})?',
				'what would you (?:do|be doing)|what you do|what (?:the job|the role|this role|this job|it) (?:involves|entails|looks like)|(?:what is|what will be) (?:your|the) (?:role|job|mission)|what success (?:looks|will look) like.*|where you come in|how you will fit in',
				'(?:the|your) (?:role|job|work|mission|missions|impact|tasks|day|challenge|contribution|focus|responsibilities)(?: in (?!brief|short|a nutshell).{1,30}| at (?!a glance).{1,30})?',
				'(?:a |your )?(?:typical )?(?:day|week)[- ]in[- ](?:the|your)[- ]life.*|(?:your |the )?day[- ]to[- ]day(?:,? you will(?: be)?)?|(?:a |your )?typical (?:day|week)(?: .{1,30})?|what (?:does )?(?:your|a|the) (?:typical )?(?:day|week|work)(?: will| would| might)? looks? like.*',
				'in this (?:role|position|job)(?:,? you will(?: be| get to)?)?|(?:as (?:an?|part of) .{2,60},? )?you will(?: be| get to)?(?: (?:be )?(?:responsible for|doing|work on))?|you (?:are|will be) responsible for|responsible for|you (?:may|might|could|would) (?:also )?(?:work on|be working on|be doing|be responsible for)|on (?:a|any) (?:typical|given|normal|average) (?:day|week)(?:,? you (?:will|may|might|could)(?: be)?)?|during (?:your|the|this) .{3,30},? you will(?: be)?',
				'how you will (?:make an impact|contribute|help|spend your time|make a difference)(?: .{1,40})?|the (?:impact|difference) you will (?:have|make)|scope(?: of (?:work|(?:the )?role))?|what to expect(?: in .*| day.*| on the job)?|job scope|(?:key |main )?areas? of (?:focus|responsibility|activity)|focus areas',
				'(?:representative|example|sample|typical) (?:projects|problems|work|assignments)|(?:some (?:of )?)?(?:the )?(?:things|projects|problems|challenges|work) you (?:will|would|might|may|could)(?: .{1,30})?',
				`(?:in|within|by|during|after)? ?(?:your |the )?first (?:[0-9]+ |few |three |six |two |twelve )?${time}(?: .{1,20})?|(?:within|by|after) (?:[0-9]+|one|three|six|twelve) ${time}(?:,? you will)?`,
			],
			within: [raw`\bresponsibilit(?:y|ies)\b|\bwhat you will (?:do|be doing|own|work on|build)\b|\bduties\b|\bday in the life\b|\bwhat you do\b|\byou will be doing\b`],
		},
		summary: {
			whole: [
				`(?:a (?:little )?bit |a little |more )?about (?:the|this|your) ${role}|(?:${role} |general |brief )?(?:summary|overview|description|purpose|introduction|details|definition|brief)|${role} profile|(?:overview|purpose|summary|description) of (?:the|this) ${role}`,
				`the (?:opportunity|position|internship)|this ${role}|intro|(?:the |your )?(?:${role} )?(?:at a glance|in (?:brief|short|a nutshell))|what is (?:this|the) ${role} about|why (?:this|the) ${role}(?: .{1,20})?`,
			],
			within: [raw`\babout (?:the|this) ${role}\b|\b${role} (?:summary|overview|description)\b|\boverview\b`],
		},
	},
};
