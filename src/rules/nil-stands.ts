import { isBottom, marks, overlaps, rowsAt, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { denialsAmong } from './sent/denial.js';
import { counts, figuresOf, hasMark, isFigure, type Figures } from './sent/figures.js';
import { periodIdAt, placeAt, wordedValue } from './sent/given.js';
import type { Group } from './sent/group.js';
import { groupsOf } from './sent/groups.js';
import { reportKey, rowsByKey } from './sent/report-key.js';
import { sentAt, type Sent } from './sent/series.js';

const nilState = 1;

const isNil = ({ columns }: Figures, row: number): boolean =>
  ((columns.marks[row] ?? 0) & marks.state) === nilState;

const isZero = ({ quantity }: Sent): boolean => quantity.to === 0;

/** What lies apart within a unit: figures of any line, basis and scope deny. */
const anyReport = { days: true, line: true, basis: true, scope: true } as const;

/** A figure of a unit below that has days of a consolidated nil. */
function belowOf(figures: Figures, place: number, about: { unit: number; nil: Sent }) {
  const { unit, nil } = about;
  if (!hasMark(figures, nil.row, marks.isConsolidated) || isBottom(figures.tree, unit)) return null;
  const groups = figures.figureRows(place);
  const key = reportKey(figures, nil.row, anyReport);
  const last = figures.tree.last[unit] ?? unit;
  for (const one of groups.numbers) {
    if (one <= unit || one > last) continue;
    for (const row of rowsAt(groups, one)) {
      if (!counts(figures, row) || !isFigure(figures, row) || isNil(figures, row)) continue;
      const sent = sentAt(figures, row);
      if (!overlaps(sent, nil) || isZero(sent)) continue;
      if (reportKey(figures, row, anyReport) === key) return sent;
    }
  }
  return null;
}

function* denied(figures: Figures, place: number, { unit, rows }: Group) {
  if (!rows.some((row) => isNil(figures, row))) return;
  const sent = rows.filter((row) => isFigure(figures, row));
  for (const same of rowsByKey(figures, sent, anyReport).values()) {
    const all = same.map((row) => sentAt(figures, row));
    const denialOf = denialsAmong(all.filter((one) => !isZero(one)));
    for (const nil of all.filter((one) => one.isNil)) {
      const figure = denialOf(nil) ?? belowOf(figures, place, { unit, nil });
      if (figure !== null) yield { nil, figure };
    }
  }
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  const place = figures.indicatorPlaces.get(indicator.code) ?? -1;
  for (const group of groupsOf(figures, indicator)) {
    for (const { nil, figure } of denied(figures, place, group)) {
      const params = {
        amount: figure.quantity.amount ?? figure.quantity.from,
        value: wordedValue(figures, figure.row),
        otherPeriod: periodIdAt(figures, figure.row),
        otherUnit: figures.tree.units[figures.columns.units[figure.row] ?? -1]?.id ?? '',
        ...inPercent(indicator),
      };
      yield comparisonFinding('dataset/nil-denied', params, placeAt(figures, nil.row));
    }
  }
}

/**
 * “Không phát sinh” is not denied by figures.
 *
 * Vietnamese: “không phát sinh” không mâu thuẫn với số đã gửi.
 *
 * A nil for the quarter beside a figure of January, on whatever line, or a consolidated nil above
 * figures of the units below: the figures count. Held for figures that add up over time. Finding:
 * `dataset/nil-denied`, a warning.
 *
 * @example
 * ```ts
 * import { nilStands } from 'danvan/rules';
 *
 * nilStands.name; //=> 'nil-stands'
 * ```
 *
 * @category Rules
 */
export const nilStands: Rule = Object.freeze({
  name: 'nil-stands',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    if (!figures.any.isNil) return;
    for (const indicator of figures.indicators) {
      if (indicator.combine.time === 'sum') yield* breaches(figures, indicator);
    }
  },
});
