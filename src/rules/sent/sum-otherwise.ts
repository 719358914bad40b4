import { addQuantities, marks, numbersBelow, rowsAt, type Quantity } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { counts, hasMark, isFigure, type Figures } from './figures.js';
import { filledBy, type Filled } from './filled-by.js';
import { reportKey, rowsByKey } from './report-key.js';
import { sentAt, type Sent } from './series.js';

/** What a unit did itself and what those below it sent, however long their reports are. */
export interface SumOtherwise {
  readonly own: readonly Quantity[];
  readonly below: readonly Quantity[];
  /** Units directly below that sent all of it. */
  readonly reported: number;
}

/** A unit, and whether only what units did themselves is heard. */
export interface Hearing {
  readonly unit: number;
  readonly ofOwnOnly?: boolean;
}

type Series = ReadonlyMap<number | string, readonly Sent[]>;

const anyReport = { days: true, basis: true, line: true, scope: true } as const;

/** What units sent in whatever reports, in the order in which they speak for them. */
function seriesByUnit(figures: Figures, indicator: Indicator, hearing: Hearing) {
  const groups = figures.figureRows(figures.indicatorPlaces.get(indicator.code) ?? -1);
  const isAll = (row: number) => hasMark(figures, row, marks.isConsolidated);
  const lineOf = ({ row }: Sent) => figures.columns.lines[row] ?? 0;
  // What was sent for all below speaks for a unit, else the first line.
  const inOrder = (a: Sent, b: Sent) =>
    Number(isAll(b.row)) - Number(isAll(a.row)) ||
    lineOf(a) - lineOf(b) ||
    Number(a.isCumulative) - Number(b.isCumulative);
  return (unit: number): Series => {
    const isOwn = hearing.ofOwnOnly === true || unit === hearing.unit;
    const rows = rowsAt(groups, unit).filter(
      (row) => counts(figures, row) && isFigure(figures, row) && !(isOwn && isAll(row)),
    );
    const byKey = [...rowsByKey(figures, rows, anyReport)];
    return new Map(
      byKey.map(([key, mine]) => [key, mine.map((row) => sentAt(figures, row)).toSorted(inOrder)]),
    );
  };
}

/** Remembers what units sent. */
function remembered(seriesOf: (unit: number) => Series): (unit: number) => Series {
  const known = new Map<number, Series>();
  return (unit) => {
    const series = known.get(unit) ?? seriesOf(unit);
    known.set(unit, series);
    return series;
  };
}

const addedUp = (heard: readonly Filled[], ofHowMany: number): Filled | null =>
  heard.length === 0
    ? null
    : {
        quantity: addQuantities(heard.map(({ quantity }) => quantity)),
        isWhole: heard.length === ofHowMany && heard.every(({ isWhole }) => isWhole),
      };

/** What the units directly below a unit sent; where one sent nothing, what those below it did. */
function heardBelow(
  figures: Figures,
  unit: number,
  sentBy: (unit: number) => Filled | null,
): readonly Filled[] {
  const heard = new Map<number, Filled | null>();
  const silent = [unit];
  // A list and not calls of calls: trees may be thousands of levels deep.
  for (const one of silent) {
    for (const below of numbersBelow(figures.tree, one)) {
      const sent = sentBy(below);
      heard.set(below, sent);
      if (sent === null) silent.push(below);
    }
  }
  const belowOf = (one: number) => numbersBelow(figures.tree, one).map((below) => heard.get(below));
  for (const one of silent.slice(1).toReversed()) {
    const below = belowOf(one);
    heard.set(
      one,
      addedUp(
        below.filter((part) => part !== null && part !== undefined),
        below.length,
      ),
    );
  }
  return belowOf(unit).filter((part) => part !== null && part !== undefined);
}

/**
 * What the units directly below a unit sent for the days of its report in whatever reports, and what
 * it did itself. For a unit that sent nothing those below it speak.
 */
export function sumsOtherwise(figures: Figures, indicator: Indicator, hearing: Hearing) {
  const seriesOf = remembered(seriesByUnit(figures, indicator, hearing));
  return (row: number): SumOtherwise => {
    const whole = sentAt(figures, row);
    const key = reportKey(figures, row, anyReport);
    const sentBy = (one: number) => filledBy(seriesOf(one).get(key) ?? [], whole, indicator);
    const heard = heardBelow(figures, hearing.unit, sentBy);
    const own = heard.length === 0 ? null : sentBy(hearing.unit);
    return {
      own: own === null ? [] : [own.quantity],
      below: heard.map(({ quantity }) => quantity),
      reported: heard.filter(({ isWhole }) => isWhole).length,
    };
  };
}
