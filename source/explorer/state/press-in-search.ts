import {nameOfKey} from '../keys/key-table.js';
import type {Key} from '../keys/key.js';
import {type ExplorerState, startPosition} from './explorer-state.js';
import type {World} from './lists.js';
import {moveBy, moveByPage} from './move.js';
import {editField, emptyField, type SearchField} from './search-field.js';
import {settle} from './settle.js';

/** A key in the search field: every letter is text; up and down still move the list. */
export function pressInSearch(state: ExplorerState, key: Key, world: World): ExplorerState {
	const name = nameOfKey(key);
	const field = fieldOf(state);
	switch (name) {
		case 'enter':
			return {...state, focus: 'list'};
		case 'escape':
			return field.text === '' ? {...state, focus: 'list'} : withField(state, emptyField);
		case 'up':
		case 'ctrl-p': {
			const moved = moveBy(state, world, -1);
			return moved === state && name === 'up' ? {...state, focus: 'tabs'} : moved;
		}
		case 'down':
		case 'ctrl-n':
			return moveBy(state, world, 1);
		case 'pageUp':
		case 'pageDown':
			return moveByPage(state, world, name === 'pageUp' ? -1 : 1);
	}
	const edited = editField(field, key);
	return edited === null ? state : withField(state, edited, world);
}

/** The field of the tab that is shown. */
export function fieldOf(state: ExplorerState): SearchField {
	return state.tab === 'skills' || state.tab === 'fit' ? state[state.tab].field : state.explore.field;
}

/** The state with another query: the list is another, so the cursor begins anew. */
export function withField(state: ExplorerState, field: SearchField, world?: World): ExplorerState {
	const isSame = field.text === fieldOf(state).text;
	if (state.tab === 'skills') {
		const filtered = {...state, skills: {...state.skills, field, position: isSame ? state.skills.position : startPosition}};
		return isSame || world === undefined ? filtered : toNamedSkill(filtered, world);
	}
	if (state.tab === 'fit') return {...state, fit: {...state.fit, field, position: isSame ? state.fit.position : startPosition, previewTop: null}};
	return {...state, explore: {...state.explore, field, position: isSame ? state.explore.position : startPosition, previewTop: null}};
}

/** Puts the cursor on the skill that the last word of the filter begins, which is mostly what the person looks for. */
function toNamedSkill(state: ExplorerState, world: World): ExplorerState {
	const word = state.skills.field.text.trim().toLowerCase().split(/\s+/u).at(-1)!;
	if (word === '') return state;
	const {items} = world.lists.active(state);
	const names = items.keys.map(key => world.views.nameOfSkill(key.slice('skill '.length)).name.toLowerCase());
	const exact = names.indexOf(word);
	const at = exact >= 0 ? exact : names.findIndex(name => name.startsWith(word));
	return at < 0 ? state : settle({...state, skills: {...state.skills, position: {key: items.keys[at]!, at, top: 0}}}, world);
}
