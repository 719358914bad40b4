import * as z from 'zod/mini';
import { requireList, requireShape, object } from '#room/findings';
import { groupBy } from '#room/kit';
import { calendarDateSchema, daysBetween, type CalendarDate } from '#room/time';
import { addresseeOf, type Recommendation } from './recommendation.js';

/**
 * A recommendation that waits too long.
 *
 * Vietnamese: kiến nghị quá hạn chưa trả lời.
 *
 * @example
 * ```ts
 * import type { OverdueRecommendation } from 'danvan/democracy';
 *
 * const isLong = ({ days }: OverdueRecommendation): boolean => days > 30;
 * ```
 *
 * @category Democracy
 */
export interface OverdueRecommendation {
  /** The recommendation. */
  readonly recommendation: Recommendation;
  /** How many days it is overdue. */
  readonly days: number;
}

/**
 * The recommendations that wait too long, and how many wait for whom.
 *
 * Vietnamese: danh sách kiến nghị quá hạn chưa trả lời.
 *
 * @example
 * ```ts
 * import type { OverdueRecommendations } from 'danvan/democracy';
 *
 * const isClean = ({ entries }: OverdueRecommendations): boolean => entries.length === 0;
 * ```
 *
 * @category Democracy
 */
export interface OverdueRecommendations {
  /** The day of asking. */
  readonly date: CalendarDate;
  /** Those that are overdue, the oldest due day first. */
  readonly entries: readonly OverdueRecommendation[];
  /** How many wait for whom, most first: the id of a unit, else the words of the record. */
  readonly byAddressee: readonly { readonly addressee: string; readonly count: number }[];
}

const shape = z.array(
  object({
    due: z.optional(z.string()),
    answeredOn: z.optional(z.string()),
    state: z.string(),
    addressee: z.optional(z.string()),
    addresseeWords: z.optional(z.string()),
  }),
);

/** Whether nobody had answered on the day; an answer of unknown day is one. */
const isWaiting = ({ state, answeredOn }: Recommendation, date: CalendarDate): boolean =>
  answeredOn === undefined ? state === 'open' : answeredOn > date;

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Lists the recommendations that are overdue on a day, as offices follow them every month.
 *
 * Vietnamese: theo dõi kiến nghị quá hạn.
 *
 * Overdue is what was due before the day and was not answered on it: an answer that came later does
 * not change the list of an earlier month. One without a due day is never overdue; one that is
 * answered, accepted or refused without a day counts as answered.
 *
 * @param recommendations - As {@link readRecommendations} gives them.
 * @param date - The day of asking: `2026-11-30`.
 * @returns The list and its counts, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list or no day.
 *
 * @example
 * ```ts
 * import { overdueRecommendations, readRecommendations } from 'danvan/democracy';
 *
 * const row = { unit: 'xa-a', content: 'sửa cống thôn 1', addressee: 'ubnd' };
 * const { values } = readRecommendations([
 *   { ...row, id: 'n1', due: '2026-07-15' },
 *   { ...row, id: 'n2', due: '2026-07-15', answeredOn: '2026-07-10' },
 * ]);
 * overdueRecommendations(values, '2026-07-31').byAddressee;
 * //=> [{ addressee: 'ubnd', count: 1 }]
 * ```
 *
 * @category Democracy
 */
export function overdueRecommendations(
  recommendations: readonly Recommendation[],
  date: CalendarDate,
): OverdueRecommendations {
  const list = requireShape(
    requireList(recommendations, 'recommendations'),
    shape,
    'recommendations',
  );
  requireShape(date, calendarDateSchema, 'date');
  const entries = list
    .flatMap((recommendation) => {
      const { due } = recommendation;
      if (due === undefined || date <= due || !isWaiting(recommendation, date)) return [];
      return [Object.freeze({ recommendation, days: daysBetween(due, date) })];
    })
    .toSorted((a, b) => b.days - a.days);
  const groups = groupBy(entries, ({ recommendation }) => addresseeOf(recommendation));
  const byAddressee = [...groups]
    .map(([addressee, { length: count }]) => Object.freeze({ addressee, count }))
    .toSorted((a, b) => b.count - a.count || inOrder(a.addressee, b.addressee));
  return Object.freeze({
    date,
    entries: Object.freeze(entries),
    byAddressee: Object.freeze(byAddressee),
  });
}
