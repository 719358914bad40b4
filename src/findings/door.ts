export {
  DanvanError,
  danvanErrorCodes,
  isDanvanError,
  type DanvanErrorCode,
} from './danvan-error.js';
export {
  acknowledge,
  isAcknowledged,
  openFindings,
  type Acknowledgement,
} from './acknowledgement.js';
export { defineFindings } from './define-findings.js';
export { error, note, warning, type FindingKind } from './finding-kind.js';
export type { FactsByCode, FactsOf, FindingKinds, FindingMaker } from './finding-maker.js';
export type {
  Finding,
  FindingFacts,
  FindingNames,
  FindingPlace,
  FindingSource,
  Severity,
  SheetCell,
} from './finding.js';
export type { ParseResult } from './parse-result.js';
