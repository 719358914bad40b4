export { dimensions } from './indicators/dimensions.js';
export { gsoTypes } from './gso-types.js';
export { administrativeLevels } from './administrative-levels.js';
export { coordinationLifecycle } from './coordination-lifecycle.js';
export { coordinationTaskLifecycle } from './coordination-task-lifecycle.js';
export { coordinationWords } from './coordination-words.js';
export { communityLevel } from './community-level.js';
export { boardRules } from './democracy/board-rules.js';
export { conferenceRules } from './democracy/conference-rules.js';
export { initiativeRules } from './democracy/initiative-rules.js';
export { democracyCatalogues } from './democracy/democracy-catalogues.js';
export { democracyOutline } from './democracy/democracy-outline.js';
export { democracyTallies } from './democracy/democracy-tallies.js';
export { receptionDuties } from './democracy/reception-duties.js';
export { votingRules } from './democracy/voting-rules.js';
export { documentIssuers } from './document-issuers.js';
export { documentKinds } from './document-kinds.js';
export { dueRules } from './due-rules.js';
export { factsOlderThan } from './facts-older-than.js';
export { factTables, type FactTable } from './fact-tables.js';
export { fixedHolidays } from './fixed-holidays.js';
export { holidayLists } from './holiday-lists.js';
export { statisticalForms } from './forms/statistical-forms.js';
export { frontLayout } from './front-layout.js';
export { indicatorAreas } from './indicators/indicator-areas.js';
export { indicators } from './indicators/indicators.js';
export { nameAbbreviations } from './name-abbreviations.js';
export { numberingRules } from './numbering-rules.js';
export { partyLayout } from './party-layout.js';
export { stateLayout } from './state-layout.js';
export { reportingCalendars } from './reporting-calendars.js';
export { provinceKindChanges, type ProvinceKindChange } from './province-kind-changes.js';
export { provinceSuccessions } from './province-successions.js';
export { provinces2024 } from './provinces-2024.js';
export { provinces2025 } from './provinces-2025.js';
export type { OutlineAsk, ReviewKind, ReviewTheme } from './outlines/outline-ask.js';
export type { OutlineBody } from './outlines/outline-body.js';
export { outlineFor } from './outlines/outline-for.js';
export { reviewOutline } from './review-outline.js';
export { termSystems } from './terms.js';
export { unitKinds } from './unit-kinds.js';
export { vietNam } from './viet-nam.js';
export { blankDemocracyScheme, friendlyGovernmentScheme } from './scoring-schemes.js';
export { modelFields } from './model-fields.js';
export { newCountrysideField, newCountrysideTally } from './new-countryside.js';
export { modelLifecycle } from './model-lifecycle.js';
export { submissionLifecycle } from './submission-lifecycle.js';
export {
  commendationTallies,
  contributionTallies,
  eventTallies,
  modelTallies,
} from './tally-rules.js';
export {
  coordinationEventTallies,
  instrumentTallies,
  taskTallies,
} from './coordination-tallies.js';
