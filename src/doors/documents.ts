export * from '../documents/door.js';
export * from '../lifecycle/door.js';
