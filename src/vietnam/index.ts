export { indicators } from './indicators.js';
export { nameAbbreviations } from './name-abbreviations.js';
export { partyLayout } from './party-layout.js';
export { reviewOutline } from './review-outline.js';
export { unitKinds } from './unit-kinds.js';
