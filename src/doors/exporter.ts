export * from '../export/door.js';
export * from '../packages/door.js';
