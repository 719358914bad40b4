import type { ParseResult } from '../findings/index.js';
import { refuseText } from '../text/refuse-text.js';
import { makePeriod } from './make-period.js';
import type { Period, PeriodKind } from './period.js';

const year = '((?:19|20|21)\\d\\d)';

const patterns: readonly (readonly [PeriodKind, RegExp])[] = [
  ['month', new RegExp(`^${year}-(0[1-9]|1[0-2])$`)],
  ['quarter', new RegExp(`^${year}-Q([1-4])$`)],
  ['half-year', new RegExp(`^${year}-H([12])$`)],
  ['nine-months', new RegExp(`^${year}-9M$`)],
  ['year', new RegExp(`^${year}$`)],
];

/**
 * Reads the id of a period.
 *
 * Term: kỳ báo cáo. Ids are exact: `2020-h1` and ` 2020` are none; {@link parsePeriodLabel} reads what
 * people write. Years go from 1900 to 2199. Finding: `time/not-a-period`.
 *
 * @param id - `2020`, `2020-H1`, `2020-9M`, `2020-Q2` or `2020-06`.
 * @returns The period, or the finding that says there is none.
 *
 * @example
 * ```ts
 * import { parsePeriod } from 'danvan';
 *
 * const result = parsePeriod('2020-Q2');
 * result.ok && result.value.lastDay; //=> '2020-06-30'
 * parsePeriod('2020-Q5').ok; //=> false
 * ```
 *
 * @category Time
 */
export function parsePeriod(id: string): ParseResult<Period> {
  if (typeof id !== 'string') return refuseText('time/not-a-period', id);
  for (const [kind, pattern] of patterns) {
    const [, inYear, ordinal = '1'] = pattern.exec(id) ?? [];
    if (inYear === undefined) continue;
    return { ok: true, value: makePeriod(kind, Number(inYear), Number(ordinal)) };
  }
  return refuseText('time/not-a-period', id);
}
