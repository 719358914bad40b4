import { DanvanError } from '../findings/index.js';
import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';

/**
 * The period of an id, for callers who know that it is one.
 *
 * Term: kỳ báo cáo.
 *
 * @param id - `2020`, `2020-H1`, `2020-9M`, `2020-Q2` or `2020-06`.
 * @returns The period.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD`.
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
export function periodOf(id: string): Period {
  const result = parsePeriod(id);
  if (result.ok) return result.value;
  const message = `"${id}" is no period; write 2020, 2020-H1, 2020-9M, 2020-Q2 or 2020-06.`;
  throw new DanvanError('UNKNOWN_PERIOD', message, { findings: result.findings });
}
