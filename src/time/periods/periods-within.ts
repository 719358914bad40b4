import { containsPeriod } from './compare-periods.js';
import { nextPeriod } from './neighbouring-periods.js';
import type { Period } from './period.js';

/**
 * The periods of one kind that lie wholly within a longer one.
 *
 * Vietnamese: các kỳ báo cáo trong kỳ.
 *
 * @param first - The period to begin with; its kind is the kind of all.
 * @param span - The longer period.
 * @returns `first` and those after it that lie within `span`, in order.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` where the row ends before `span` does.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { periodsWithin } from 'danvan/time';
 *
 * const quarters = periodsWithin(periodOf('2026-Q1'), periodOf('2026-H1'));
 * quarters.map(({ id }) => id); //=> ['2026-Q1', '2026-Q2']
 * ```
 *
 * @category Time
 */
export function periodsWithin(first: Period, span: Period): readonly Period[] {
  const periods = [first];
  let last = first;
  while (last.to < span.to) {
    last = nextPeriod(last);
    periods.push(last);
  }
  return periods.filter((period) => containsPeriod(span, period));
}
