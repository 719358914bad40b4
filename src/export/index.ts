export * from './door.js';
export { checkContext } from './check-context.js';
export { hasUnprintable, unprintableIn, withoutUnprintable } from './unprintable.js';
export { trackProgress } from './track-progress.js';
