import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import { figuresOf } from '../sent/figures.js';
import { brokenReports, isOfSum } from './broken-sums.js';
import { knownSums } from './known-sums.js';
import { meantFigure, type MeantFigure } from './meant-figure.js';

/**
 * Adds to findings of sums that do not hold which one figure would make all of them true, where there
 * is one: a digit that was typed wrong breaks two sums of a report in the same way.
 */
export function withMeant(dataset: Dataset, findings: readonly Finding[]): readonly Finding[] {
  // One sum alone says nothing of its figures, and most datasets break none.
  if (findings.filter(isOfSum).length < 2) return findings;
  const figures = figuresOf(dataset);
  const known = knownSums(figures.indicators);
  const byKey = new Map(known.map((sum) => [sum.key, sum]));
  const meantAt = new Map<number, MeantFigure>();
  for (const report of brokenReports(figures, byKey, findings)) {
    const meant = meantFigure(figures, report, known);
    if (meant === undefined) continue;
    const { indicator, now, amount, sums } = meant;
    for (const { at } of sums) meantAt.set(at, Object.freeze({ indicator, now, amount }));
  }
  if (meantAt.size === 0) return findings;
  return findings.map((finding, at) => {
    const perhaps = meantAt.get(at);
    if (perhaps === undefined) return finding;
    return Object.freeze({ ...finding, params: Object.freeze({ ...finding.params, perhaps }) });
  });
}
