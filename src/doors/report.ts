export * from '../report/door.js';
export * from '../compose/door.js';
