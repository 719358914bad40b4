export type { CampaignFindingParams } from './campaign-finding-params.js';
export type {
  CoordinationFindingParams,
  CoordinationRecordList,
  CoordinationWordList,
} from './coordination-finding-params.js';
export { createFinding } from './create-finding.js';
export {
  DanvanError,
  danvanErrorCodes,
  isDanvanError,
  type DanvanErrorCode,
} from './danvan-error.js';
export type { DocumentFindingParams } from './document-finding-params.js';
export type { FindingCode, FindingParams } from './finding-params.js';
export type {
  Finding,
  FindingByCode,
  FindingOf,
  FindingPlace,
  Severity,
  SheetCell,
} from './finding.js';
export type { LifecycleFindingParams } from './lifecycle-finding-params.js';
export type { ListFindingParams } from './list-finding-params.js';
export type { OrganizationFindingParams } from './organization-finding-params.js';
export type { ParseResult } from './parse-result.js';
export type { TallyFindingParams } from './tally-finding-params.js';
