export * from './add-all.js';
export * from './edit-distance.js';
export * from './group-by.js';
export * from './rings-of.js';
