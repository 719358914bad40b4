export { gsoTypes } from './gso-types.js';
export { indicators } from './indicators.js';
export { partyLayout } from './party-layout.js';
export { reportingCalendars } from './reporting-calendars.js';
export { reviewOutline } from './review-outline.js';
export { termSystems } from './terms.js';
export { unitKinds } from './unit-kinds.js';
