import type { Dataset } from '#room/aggregation';
import { untilOf, type Interval } from '#room/organization';
import type { Period } from '#room/time';
import { pastFinding } from './findings.js';
import type { Rule } from '../rule.js';
import { counts, figuresOf, type Figures } from '../sent/figures.js';
import { reportAt } from '../sent/given.js';

type Days = Pick<Period, 'from' | 'to'>;

const hasDaysOf = (interval: Interval, { from, to }: Days): boolean => {
  const until = untilOf(interval);
  return (
    (interval.from === undefined || interval.from <= to) && (until === undefined || until > from)
  );
};

/** The end before some days, and the beginning after them, of a unit that was not there on them. */
function absence(validity: readonly Interval[], days: Days) {
  const ends = validity.flatMap(({ to }) => (to !== undefined && to < days.from ? to : []));
  const starts = validity.flatMap(({ from }) => (from !== undefined && from > days.to ? from : []));
  const [to, from] = [ends.toSorted().at(-1), starts.toSorted()[0]];
  return { ...(to !== undefined && { to }), ...(from !== undefined && { from }) };
}

interface Absent {
  readonly row: number;
  readonly validity: readonly Interval[];
  readonly days: Days;
  figures: number;
}

/** Units and periods of figures that nobody can have sent, each with its first row. */
function absentIn(figures: Figures): Iterable<Absent> {
  const { columns, periods, tree } = figures;
  const known = new Map<number, Absent | null>();
  const mayLack = tree.units.map(({ validity }) => validity.length > 0);
  // By index: this loop sees every row of the dataset.
  for (let row = 0; row < columns.count; row += 1) {
    const unit = columns.units[row] ?? 0;
    if (mayLack[unit] !== true || !counts(figures, row)) continue;
    const place = columns.periods[row] ?? 0;
    const key = unit * periods.length + place;
    let absent = known.get(key);
    if (absent === undefined) {
      const { validity = [] } = tree.units[unit] ?? {};
      const { from = '', to = '' } = periods[place]?.period ?? {};
      const isThere = validity.some((interval) => hasDaysOf(interval, { from, to }));
      absent = isThere ? null : { row, validity, days: { from, to }, figures: 0 };
      known.set(key, absent);
    }
    if (absent !== null) absent.figures += 1;
  }
  return [...known.values()].filter((absent) => absent !== null);
}

/**
 * A figure is of days on which its unit was there.
 *
 * Vietnamese: số liệu thuộc thời gian đơn vị tồn tại.
 *
 * A commune that was founded on 1 July 2025 has no first quarter of that year, and one that ended
 * then has no last. Said once for each unit and period. Finding: `rules/unit-not-in-force`, a
 * warning.
 *
 * @example
 * ```ts
 * import { unitsWereThere } from 'danvan/rules';
 *
 * unitsWereThere.name; //=> 'units-were-there'
 * ```
 *
 * @category Rules
 */
export const unitsWereThere: Rule = Object.freeze({
  name: 'units-were-there',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const { row, validity, days, figures: count } of absentIn(figures)) {
      const params = { ...absence(validity, days), figures: count };
      yield pastFinding('rules/unit-not-in-force', params, reportAt(figures, row));
    }
  },
});
