import { addQuantities, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { addExactly } from '#room/text';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { placeAbove, rowsAbove, sendersOf, unitsByYear, type Senders } from './sent/below.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { givenAt, placeAt, plainAmount, wordedValue } from './sent/given.js';
import { reportKey } from './sent/report-key.js';
import { sumsOtherwise } from './sent/sum-otherwise.js';

/** How many units below a unit sent what adds up to an amount; 0 where they did not. */
function unitsThatGive(figures: Figures, row: number, senders: Senders | undefined): number {
  if (senders === undefined) return 0;
  const amount = plainAmount(figures, row);
  const unit = figures.columns.units[row] ?? 0;
  const from = placeAbove(senders.units, unit);
  const to = placeAbove(senders.units, figures.tree.last[unit] ?? unit);
  const about = (senders.sums[to] ?? NaN) - (senders.sums[from] ?? NaN);
  const isNear = amount > 0 && to > from && Math.abs(about - amount) <= amount * 1e-6;
  return isNear && addExactly(senders.amounts.slice(from, to)) === amount ? to - from : 0;
}

/** The same where those below sent it in shorter reports. */
function unitsThatAddUp(figures: Figures, indicator: Indicator, row: number): number {
  const amount = plainAmount(figures, row);
  if (!(amount > 0)) return 0;
  const unit = figures.columns.units[row] ?? 0;
  const { below } = sumsOtherwise(figures, indicator, { unit, ofOwnOnly: true })(row);
  const isSum = below.length > 0 && addQuantities(below).amount === amount;
  return isSum ? below.length : 0;
}

const yearAt = ({ columns, periods }: Figures, row: number): number =>
  periods[columns.periods[row] ?? 0]?.period.year ?? 0;

/** Asks about own figures above reporters, once for each unit and year. */
function* asked(figures: Figures, indicator: Indicator, rows: readonly number[]) {
  const byYear = unitsByYear(figures, indicator);
  const told = new Set<string>();
  for (const row of rows) {
    const unit = figures.columns.units[row] ?? 0;
    const year = yearAt(figures, row);
    const units = byYear.get(year) ?? [];
    const below = placeAbove(units, figures.tree.last[unit] ?? unit) - placeAbove(units, unit);
    if (below === 0 || told.has(`${unit} ${year}`)) continue;
    told.add(`${unit} ${year}`);
    const { amount = null } = givenAt(figures, row) ?? {};
    const value = wordedValue(figures, row);
    const params = { amount, value, units: below, ...inPercent(indicator) };
    yield comparisonFinding('dataset/own-figure-above', params, placeAt(figures, row));
  }
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  const rows = rowsAbove(figures, indicator);
  if (rows.length === 0) return;
  const senders = sendersOf(figures, indicator, rows);
  const others: number[] = [];
  for (const row of rows) {
    const units =
      unitsThatGive(figures, row, senders.get(reportKey(figures, row))) ||
      unitsThatAddUp(figures, indicator, row);
    if (units === 0) others.push(row);
    else {
      const params = { amount: plainAmount(figures, row), units, ...inPercent(indicator) };
      yield comparisonFinding('dataset/own-figure-equals-sum', params, placeAt(figures, row));
    }
  }
  yield* asked(figures, indicator, others);
}

/**
 * An own figure of a unit above others that report is not their sum.
 *
 * Vietnamese: số riêng của đơn vị cấp trên không phải là số tổng hợp.
 *
 * A province’s own 15 beside communes that sent 10 and 5, in one report or in shorter ones, is most likely
 * their sum, sent without saying so: it would count twice. Other own figures above reporters are asked about once a year. Findings:
 * `dataset/own-figure-equals-sum`, a warning; `dataset/own-figure-above`, a note.
 *
 * @example
 * ```ts
 * import { ownFiguresAreOwn } from 'danvan/rules';
 *
 * ownFiguresAreOwn.name; //=> 'own-figures-are-own'
 * ```
 *
 * @category Rules
 */
export const ownFiguresAreOwn: Rule = Object.freeze({
  name: 'own-figures-are-own',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.combine.unit === 'sum') yield* breaches(figures, indicator);
    }
  },
});
