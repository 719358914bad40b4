import type { ParseResult } from '#room/findings';
import { organizationFinding, endsBeforeStart, intervalOf, shownDays } from '#room/organization';
import { readRecord } from '#room/records';
import { checkScheme } from './check-scheme.js';
import { scoringSchemeSchema, type ScoringSchemeInput } from './scoring-scheme-schema.js';
import type { ScoringScheme } from './scoring-scheme.js';

/**
 * Reads a scheme from data, a file of the province for instance: `to` is the last day, included.
 *
 * Vietnamese: bộ tiêu chí, thang điểm.
 *
 * A scheme that does not hold together is refused with all that {@link checkScheme} finds. Other
 * findings: `shape/*`, `organization/end-before-start`.
 *
 * @param input - The record.
 * @returns The scheme, or the findings.
 *
 * @example
 * ```ts
 * import { readScoringScheme } from 'danvan/campaigns';
 *
 * const read = readScoringScheme({
 *   id: 'my-scheme',
 *   name: 'Bộ tiêu chí của tỉnh',
 *   maximum: 10,
 *   criteria: [{ id: 'dialogue', name: 'Đối thoại với Nhân dân', maximum: 8 }],
 * });
 * read.ok ? [] : read.findings.map(({ code }) => code); //=> ['campaigns/maxima-differ']
 * ```
 *
 * @category Campaigns
 */
export function readScoringScheme(input: ScoringSchemeInput): ParseResult<ScoringScheme> {
  const read = readRecord(scoringSchemeSchema, input);
  if (!read.ok) return read;
  const { from, to, ...rest } = read.value;
  const interval = intervalOf({ from, to });
  const scheme = Object.freeze({ ...rest, ...interval });
  const findings = [
    ...(endsBeforeStart(interval)
      ? [organizationFinding('organization/end-before-start', shownDays(interval))]
      : []),
    ...checkScheme(scheme),
  ];
  return findings.length === 0 ? { ok: true, value: scheme } : { ok: false, findings };
}
