export { addAll } from './add-all.js';
export { editDistance } from './edit-distance.js';
export { groupBy } from './group-by.js';
export { ringsOf } from './rings-of.js';
