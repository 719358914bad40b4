export { gsoTypes } from './gso-types.js';
export { indicators } from './indicators.js';
export { partyLayout } from './party-layout.js';
export { reviewOutline } from './review-outline.js';
export { unitKinds } from './unit-kinds.js';
