import type { Dataset } from '#room/aggregation';
import { checkSameCalendar } from '#room/time';
import { placeOf, type Observation } from '#room/indicators';
import type { Rule } from './rule.js';

/** The first observation of each calendar, by unit and indicator, in the order they were sent. */
function firstOfCalendars(dataset: Dataset): readonly (readonly Observation[])[] {
  return [...dataset.byUnit.values()].flatMap((byIndicator) =>
    [...byIndicator.values()].map((observations) => {
      const firsts = new Map<string, Observation>();
      for (const observation of observations) {
        const { id } = observation.period.calendar;
        if (!firsts.has(id)) firsts.set(id, observation);
      }
      return [...firsts.values()];
    }),
  );
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
 * import { calendarsAgree } from 'danvan';
 *
 * calendarsAgree.name; //=> 'calendars-agree'
 * ```
 *
 * @category Rules
 */
export const calendarsAgree: Rule = Object.freeze({
  name: 'calendars-agree',
  *check(dataset: Dataset) {
    for (const [first, ...others] of firstOfCalendars(dataset)) {
      for (const other of others) {
        if (first === undefined) continue;
        for (const finding of checkSameCalendar(other.period, first.period)) {
          yield { ...finding, ...placeOf(other) };
        }
      }
    }
  },
});
