import { quantityAt, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, isFigure, type Figures } from './sent/figures.js';
import { givenAt, lineIdAt, placeAt, wordedValue } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { rowsByKey } from './sent/report-key.js';
import { doubtOf, same } from './sent/verdict.js';

const amountAt = (figures: Figures, row: number): number | null =>
  givenAt(figures, row)?.amount ?? null;

const isOnOneLine = ({ columns }: Figures, rows: Int32Array): boolean =>
  rows.every((row) => columns.lines[row] === columns.lines[rows[0] ?? 0]);

function compare(figures: Figures, indicator: Indicator, rows: readonly [number, number]): Finding {
  const [counted, other] = rows;
  const verdict = same(quantityAt(figures, counted), quantityAt(figures, other));
  const lines = { counted: lineIdAt(figures, counted), other: lineIdAt(figures, other) };
  const about = {
    ...inPercent(indicator),
    countedValue: wordedValue(figures, counted),
    otherValue: wordedValue(figures, other),
  };
  const countedAmount = amountAt(figures, counted);
  const place = placeAt(figures, other);
  if (verdict === 'fits') {
    const facts = { counted: lines.counted, also: lines.other, amount: countedAmount, ...about };
    return comparisonFinding('dataset/sent-by-two-lines', facts, place);
  }
  const otherAmount = amountAt(figures, other);
  const facts = { ...lines, countedAmount, otherAmount, ...about, ...doubtOf(verdict) };
  return comparisonFinding('dataset/lines-disagree', facts, place);
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const { rows } of groupsOf(figures, indicator)) {
    if (rows.length < 2 || isOnOneLine(figures, rows)) continue;
    const sent = rows.filter((row) => isFigure(figures, row));
    for (const reports of rowsByKey(figures, sent, { line: true }).values()) {
      const byLine = reports.toSorted(
        (a, b) => (figures.columns.lines[a] ?? 0) - (figures.columns.lines[b] ?? 0),
      );
      const [counted, ...others] = byLine;
      if (counted === undefined) continue;
      for (const other of others) yield compare(figures, indicator, [counted, other]);
    }
  }
}

/**
 * A figure that travels on several reporting lines is the same on all of them.
 *
 * Vietnamese: số liệu giữa các hệ thống báo cáo thống nhất.
 *
 * For indicators that are counted once whatever the line. The first line in the dataset's order
 * counts; the others are named, so that nobody adds them. Figures with a word are held to their
 * bounds. Findings: `dataset/sent-by-two-lines`
 * (note), `dataset/lines-disagree` (warning).
 *
 * @example
 * ```ts
 * import { linesAgree } from 'danvan/rules';
 *
 * linesAgree.name; //=> 'lines-agree'
 * ```
 *
 * @category Rules
 */
export const linesAgree: Rule = Object.freeze({
  name: 'lines-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    if (!figures.any.areLines) return;
    for (const indicator of figures.indicators) {
      if (indicator.combine.line === 'once') yield* breaches(figures, indicator);
    }
  },
});
