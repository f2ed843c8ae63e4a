export {buildDictionary} from './dictionary.js';
export type {Dictionary} from './dictionary.js';
export {recogniseExperience} from './experience.js';
export {recogniseRequirement} from './requirement.js';
export type {Declared} from './requirement.js';
export {recogniseSkills} from './skills.js';
export {recogniseLevel, recogniseTrack} from './title.js';
export {recogniseWeight} from './weight.js';
