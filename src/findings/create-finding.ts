import { deepFreeze } from '#room/kit';
import type { FindingCode, FindingParams } from './finding-params.js';
import { findingSeverity } from './finding-severity.js';
import type { FindingByCode, FindingPlace } from './finding.js';

/**
 * Makes a finding of a known code with the severity that the code carries.
 *
 * Vietnamese: phát hiện.
 *
 * For authors of exporters and rules; `path` is empty unless the place gives one.
 *
 * @param code - The finding code.
 * @param params - The facts that the sentence of this code needs.
 * @param place - Where it was met. Defaults to nowhere.
 * @returns The finding, frozen all the way down.
 *
 * @example
 * ```ts
 * import { createFinding } from 'danvan';
 *
 * const finding = createFinding('export/block-degraded', { kind: 'chart', exporter: 'markdown' });
 * finding.severity; //=> 'warning'
 * ```
 *
 * @category Findings
 */
export function createFinding<Code extends FindingCode>(
  code: Code,
  params: FindingParams[Code],
  place?: FindingPlace,
): FindingByCode[Code];
export function createFinding(
  code: FindingCode,
  params: FindingParams[FindingCode],
  place: FindingPlace = {},
) {
  return deepFreeze({ path: [], ...place, code, severity: findingSeverity[code], params });
}
