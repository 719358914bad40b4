export * from './door.js';
export { organizationFinding } from './findings.js';
export { spanFields } from './unit/interval.js';
export {
  endsBeforeStart,
  intervalOf,
  isInForceAt,
  shownDays,
  untilOf,
  withLastDay,
} from './unit/intervals.js';
export { heirWithin, knownUnits, unknownUnits } from './register/unknown-units.js';
