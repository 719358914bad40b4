export { carriedFindings } from './whole/carried-findings.js';
export * from './door.js';
export { checkWatching, type Watching } from './watching/check-watching.js';
export { pause } from './watching/pause.js';
export { trackProgress } from './watching/track-progress.js';
export { isTableCell } from './check-cell.js';
export { checkContext } from './check-context.js';
export { hasUnprintable, unprintableIn, withoutUnprintable } from './unprintable.js';
