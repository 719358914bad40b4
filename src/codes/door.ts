export type { FindingCode, FindingOf, FindingParams } from './finding-code.js';
export { isFindingOf } from './is-finding-of.js';
