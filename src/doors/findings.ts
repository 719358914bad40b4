export * from '../findings/door.js';
export * from '../codes/door.js';
export * from '../locale/door.js';
