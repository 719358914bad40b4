import { DanvanError } from '#room/findings';
import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';
import type { PeriodOptions } from './period-options.js';

/**
 * The period of an id, for callers who know that it is one.
 *
 * Vietnamese: kỳ báo cáo.
 *
 * @param id - An id that {@link parsePeriod} reads: `2020-H1`, `2020-06`, `2021/2025`.
 * @param options - The calendars and systems that the id may name, and the day that an id which ends
 * in `..` goes up to.
 * @returns The period.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` and the finding that says why; with code
 * `INVALID_ARGUMENT` where `asOf` is needed and is no date.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 *
 * periodOf('2020-H1').kind; //=> 'half-year'
 * ```
 *
 * @category Time
 */
export function periodOf(id: string, options: PeriodOptions = {}): Period {
  const result = parsePeriod(id, options);
  if (result.ok) return result.value;
  const [finding] = result.findings;
  const hint = 'write 2020, 2020-H1, 2020-9M, 2020-Q2, 2020-06, 2021/2025 or 2020-06-03/2020-12-31';
  const why =
    finding === undefined || finding.code === 'time/not-a-period'
      ? hint
      : `${finding.code} ${JSON.stringify(finding.params)}`;
  const message = `"${id}" is no period: ${why}.`;
  throw new DanvanError('UNKNOWN_PERIOD', message, { findings: result.findings });
}
