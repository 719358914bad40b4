export * from '../organization/door.js';
export * from '../obligations/door.js';
