import { spansWithin } from './bases.js';
import type { TimeRule } from './figure.js';
import { latestFirst } from './latest.js';
import { schedule } from './schedule.js';
import { lies, spanOf, type Report, type Span, type Stretch } from './span.js';

/** What may count of the reports of one unit within a period. */
export function candidatesOf(
  reports: readonly Report[],
  time: TimeRule,
  within: Stretch,
): readonly Span[] {
  if (reports.length === 0) return [];
  if (time === 'sum') return spansWithin(reports, within);
  if (time === 'last') return latestFirst(reports, within);
  return reports.map(spanOf).filter(({ from, to }) => from === within.from && to === within.to);
}

/** What counts of them: the latest state, or those that cover the most days. */
export const chosenOf = (candidates: readonly Span[], time: TimeRule): readonly Span[] =>
  time === 'last' ? candidates.slice(0, 1) : schedule(candidates);

/** Those that lie in one of some stretches. */
export const lyingIn = (spans: readonly Span[], stretches: readonly Stretch[]): readonly Span[] =>
  spans.filter((span) => stretches.some((stretch) => lies(span, stretch)));
