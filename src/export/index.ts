export * from './door.js';
export { checkWatching, type Watching } from './watching/check-watching.js';
export { pause } from './watching/pause.js';
export { trackProgress } from './watching/track-progress.js';
