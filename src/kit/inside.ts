export * from './add-all.js';
export * from './deep-freeze.js';
export * from './edit-distance.js';
export * from './group-by.js';
export * from './part-by-first.js';
export * from './plain-copy.js';
export * from './rings-of.js';
export * from './rings-on-ways.js';
