import type { Dataset } from '#room/aggregation';
import { placeOf } from '#room/indicators';
import type { Finding } from '#room/findings';
import { addExactly, subtractExactly } from '#room/text';
import { exactFigure, type ExactFigure } from './exact-figure.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { sentReports, type SentReport } from './sent-report.js';
import { ruleFinding } from './findings.js';

const isExact = ({ openBelow, openAbove }: ExactFigure): boolean => !openBelow && !openAbove;

function* breaches(dataset: Dataset, report: SentReport): Iterable<Finding> {
  for (const [code, observation] of report.figures) {
    const { parts: always = [], otherParts = [], relations } = dataset.catalogue.get(code) ?? {};
    const sent = (part: string) => exactFigure(report.figures.get(part)) !== undefined;
    const parts = [...always, ...otherParts.filter(sent)];
    const figures = parts.flatMap((part) => exactFigure(report.figures.get(part)) ?? []);
    const total = exactFigure(observation);
    if (total === undefined || always.length === 0 || figures.length < parts.length) continue;
    if (![total, ...figures].every(isExact)) continue;
    const sum = addExactly(figures.map(({ amount }) => amount));
    const difference = subtractExactly(total.amount, sum);
    if (difference === 0) continue;
    const params = { total: total.amount, sum, difference, parts, ...inPercent(dataset, code) };
    const wrong =
      relations === 'usual' ? 'rules/parts-may-differ' : 'rules/parts-differ-from-total';
    yield ruleFinding(wrong, params, placeOf(observation));
  }
}

/**
 * A total equals the sum of its parts: letters received are complaints, denunciations and
 * petitions together.
 *
 * Vietnamese: tổng bằng các chỉ tiêu thành phần cộng lại.
 *
 * Reads `parts` of the catalogue, within one report of one unit, and only where every part was
 * sent; `otherParts` count where they were sent. Finding: `rules/parts-differ-from-total`, an
 * error; where the relation is only `usual`, `rules/parts-may-differ`, a warning.
 *
 * @example
 * ```ts
 * import { partsEqualTotal } from 'danvan';
 *
 * partsEqualTotal.name; //=> 'parts-equal-total'
 * ```
 *
 * @category Rules
 */
export const partsEqualTotal: Rule = Object.freeze({
  name: 'parts-equal-total',
  *check(dataset: Dataset) {
    for (const report of sentReports(dataset)) yield* breaches(dataset, report);
  },
});
