export * from '../indicators/door.js';
export * from '../tally/door.js';
