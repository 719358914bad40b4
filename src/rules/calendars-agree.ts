import { observationAt, type Dataset } from '#room/aggregation';
import { placeOf, type Indicator } from '#room/indicators';
import { checkSameCalendar } from '#room/time';
import type { Finding } from '#room/findings';
import type { Rule } from './rule.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { groupsOf } from './sent/groups.js';

const calendarAt = ({ columns, periods }: Figures, row: number): string =>
  periods[columns.periods[row] ?? 0]?.period.calendar.id ?? '';

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const { rows } of groupsOf(figures, indicator)) {
    const firsts = new Map<string, number>();
    for (const row of rows) {
      const calendar = calendarAt(figures, row);
      if (!firsts.has(calendar)) firsts.set(calendar, row);
    }
    const [first, ...others] = [...firsts.values()].map((row) => observationAt(figures, row));
    for (const other of others) {
      if (first === undefined) continue;
      for (const finding of checkSameCalendar(other.period, first.period)) {
        yield { ...finding, ...placeOf(other) };
      }
    }
  }
}

/**
 * The figures of one unit and one indicator follow one reporting calendar.
 *
 * Vietnamese: thống nhất lịch chốt số liệu.
 *
 * “6 tháng đầu năm” of two calendars are different days: such figures are neither added nor
 * compared without a word. Finding: `time/calendars-differ`.
 *
 * @example
 * ```ts
 * import { calendarsAgree } from 'danvan/rules';
 *
 * calendarsAgree.name; //=> 'calendars-agree'
 * ```
 *
 * @category Rules
 */
export const calendarsAgree: Rule = Object.freeze({
  name: 'calendars-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    const calendars = new Set(figures.periods.map(({ period }) => period.calendar.id));
    if (calendars.size < 2) return;
    for (const indicator of figures.indicators) yield* breaches(figures, indicator);
  },
});
