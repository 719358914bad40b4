import { addQuantities, quantityAt, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, isFigure, type Figures } from './sent/figures.js';
import { lineIdAt, placeAt } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { rowsByKey } from './sent/report-key.js';
import { sumFacts } from './sent/sum-facts.js';
import { atLeast, doubtOf, same } from './sent/verdict.js';

function breach(figures: Figures, indicator: Indicator, about: Included): Finding | null {
  const { row, included, isWhole } = about;
  if (included.length === 0) return null;
  const all = addQuantities(included.map((one) => quantityAt(figures, one)));
  const sum = isWhole ? all : atLeast(all);
  const verdict = same(quantityAt(figures, row), sum);
  if (verdict === 'fits') return null;
  const params = {
    line: lineIdAt(figures, row),
    ...sumFacts(figures, row, sum),
    lines: included.map((one) => lineIdAt(figures, one)),
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  return comparisonFinding('dataset/including-line-differs', params, placeAt(figures, row));
}

/** A row of a line that includes others, with theirs. */
interface Included {
  readonly row: number;
  readonly included: readonly number[];
  readonly isWhole: boolean;
}

/** Rows of one report by line, and those of them that include others. */
function includedIn(figures: Figures, report: readonly number[]): readonly Included[] {
  const byLine = new Map(report.map((row) => [lineIdAt(figures, row), row]));
  return report.flatMap((row) => {
    const { includes = [] } = figures.lines[(figures.columns.lines[row] ?? 0) - 1] ?? {};
    const included = includes.flatMap((line) => byLine.get(line) ?? []);
    return [{ row, included, isWhole: included.length === includes.length }];
  });
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const { rows } of groupsOf(figures, indicator)) {
    const sent = rows.filter((row) => isFigure(figures, row));
    for (const report of rowsByKey(figures, sent, { line: true }).values()) {
      if (report.length < 2) continue;
      for (const about of includedIn(figures, report)) {
        const finding = breach(figures, indicator, about);
        if (finding !== null) yield finding;
      }
    }
  }
}

/**
 * The figure of a line that includes others is theirs together.
 *
 * Vietnamese: số của hệ thống bao gồm khớp với các hệ thống nằm trong đó.
 *
 * Where lines add, the Front’s figure with its organizations in it is held against what those sent for
 * the same days; where not all of them did, they are at most the Front’s. Finding:
 * `dataset/including-line-differs`, a warning.
 *
 * @example
 * ```ts
 * import { includingLinesAgree } from 'danvan/rules';
 *
 * includingLinesAgree.name; //=> 'including-lines-agree'
 * ```
 *
 * @category Rules
 */
export const includingLinesAgree: Rule = Object.freeze({
  name: 'including-lines-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    if (figures.lines.every(({ includes = [] }) => includes.length === 0)) return;
    for (const indicator of figures.indicators) {
      if (indicator.combine.line === 'sum') yield* breaches(figures, indicator);
    }
  },
});
