import type {ExplorerState} from './explorer-state.js';
import type {World} from './lists.js';

/** Marks a role, or takes the mark away. */
export function toggleMark(state: ExplorerState, id: string, {views}: World): ExplorerState {
	const title = views.role(id)?.title ?? id;
	const marks = toggled(state.marks, id);
	const isMarked = marks.length > state.marks.length;
	return {...state, marks, message: isMarked ? `Marked ${title}: ${state.isPicking ? 'Enter takes' : 'c compares'} what is marked.` : `${title} is no longer marked.`};
}

/** Says that the person has a skill, or has it no longer. */
export function toggleHave(state: ExplorerState, id: string, {views}: World): ExplorerState {
	const {name} = views.nameOfSkill(id);
	if (!state.have.includes(id) && views.isInProfile(id)) return {...state, message: `Your profile says that you have ${name}: only there it can be taken back.`};
	const have = toggled(state.have, id);
	return {...state, have, message: have.length > state.have.length ? `You have ${name}: + marks it everywhere.` : `You do not have ${name}.`};
}

function toggled(ids: readonly string[], id: string): readonly string[] {
	return ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id];
}
