export * from './door.js';
export { checkWatching, type Watching } from './check-watching.js';
export { pause } from './pause.js';
export { trackProgress } from './track-progress.js';
