import type {Fit, FitAsk, RoleFit, Standing} from '../../query/fit-answers.js';
import {factsLine, teamLine} from './facts-line.js';
import {countOfAsks, doubtTexts, experienceTexts, standingSigns, standingText, throughText} from './fit-words.js';
import type {Item, Target} from './items.js';
import {type Line, plain, type Style, styled} from './line.js';
import {headingItem, linkItem, type PageContext, wrapText} from './role-page.js';
import {wrapRich} from './rich-text.js';
import {strengthSigns, weightSigns} from './signs.js';

const parts: readonly (readonly [Standing, string])[] = [['missing', 'MISSING'], ['unknown', 'CANNOT BE TOLD'], ['met', 'MET']];
const styles: Readonly<Record<Standing, Style>> = {missing: 'bold', unknown: 'plain', met: 'have'};

/** A role beside the profile: what is missing in the order of learning, what cannot be told, what is met, each with the lines that say so. */
export function fitPageItems(fit: RoleFit, stepOf: Fit['stepOf'], context: PageContext): readonly Item[] {
	const {role, required, preferred, degree, years, others} = fit;
	const {columns} = context;
	const said = [degree === 'notAsked' ? '' : `degree ${experienceTexts[degree]}`, years === 'notAsked' ? '' : `years ${experienceTexts[years]}`].filter(part => part !== '');
	const head: Item = {
		key: `role ${role.id}`,
		target: {kind: 'role', id: role.id},
		lines: [
			[styled('bold', context.marks.has(role.id) ? `* ${role.title}` : role.title)],
			...(teamLine(role) === '' ? [] : wrapText(teamLine(role), columns)),
			...wrapText(factsLine(role), columns, true),
			...wrapRich([styled('have', standingText(fit).join(' · ')), plain(said.length === 0 ? '' : ` · ${said.join(' · ')}`)], columns),
		],
	};
	const byStanding = parts.flatMap(([standing, title]): readonly Item[] => {
		const asks = [...inOrder(required[standing], stepOf).map(ask => [ask, 'required'] as const), ...inOrder(preferred[standing], stepOf).map(ask => [ask, 'preferred'] as const)];
		if (asks.length === 0) return [];
		return [headingItem(`${title} (${countOfAsks(required[standing], preferred[standing])})`), ...asks.map(([ask, weight], at): Item => ({key: `${standing} ${weight} ${at} ${ask.name}`, target: targetOf(ask, role.id), lines: askLines(ask, weight === 'required' && ask.skills.length > 1 ? strengthSigns.oneOf : weightSigns[weight], stepOf.get(ask), columns)}))];
	});
	const judged = others.map(({text}, at): Item => ({key: `other ${at}`, target: {kind: 'text'}, lines: hanging([plain('  · ')], wrapText(text, columns - 4))}));
	return [head, ...(role.source === null ? [] : [linkItem('Posting', role.source)]), ...byStanding, ...(judged.length === 0 ? [] : [headingItem(`FOR YOU TO JUDGE (${judged.length})`), ...judged])];
}

/** Those that learning closes stand in its order, the others behind them in the posting's. */
function inOrder(asks: readonly FitAsk[], stepOf: Fit['stepOf']): readonly FitAsk[] {
	const place = (ask: FitAsk) => stepOf.get(ask) ?? Number.MAX_SAFE_INTEGER;
	return [...asks].sort((a, b) => place(a) - place(b));
}

function targetOf({skills}: FitAsk, role: string): Target {
	if (skills.length === 0) return {kind: 'text'};
	return skills.length === 1 ? {kind: 'skill', id: skills[0]!.id} : {kind: 'requirement', role, skills: skills.map(({id}) => id)};
}

function askLines(ask: FitAsk, sign: string, step: number | undefined, columns: number): readonly Line[] {
	const {name, standing, doubt, asking, having, against} = ask;
	const more = doubt !== null ? doubtTexts[doubt] : step !== undefined ? `learning step ${step}` : throughText(ask);
	const lines = new Map([...having, ...against].map(({line}) => [`${line.place ?? ''} ${line.text}`, line]));
	return [
		...hanging([plain(`${standingSigns[standing]} ${sign} `)], wrapRich([styled(styles[standing], name), styled('dim', more === '' ? '' : `  ${more}`)], columns - 4)),
		...asking.flatMap(({text}) => hanging([plain('    ')], wrapText(text, columns - 4, true))),
		...[...lines.values()].flatMap(({text, place}) => hanging([plain('    '), styled(standing === 'met' ? 'have' : 'plain', `${standingSigns[standing]} `)], wrapText(place === null ? text : `${text} (${place})`, columns - 6))),
	];
}

function hanging(first: Line, lines: readonly Line[]): readonly Line[] {
	const indent = plain(' '.repeat(first.reduce((sum, {text}) => sum + text.length, 0)));
	return lines.map((line, at) => (at === 0 ? [...first, ...line] : [indent, ...line]));
}
