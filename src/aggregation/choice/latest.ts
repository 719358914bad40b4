import { daysOf, type Report, type Span, type Stretch, spanOf } from './span.js';

/** Own first, then no line before the lines, the longer report, in period before running total. */
const onOneDay = (a: Span, b: Span): number =>
  Number(a.isConsolidated) - Number(b.isConsolidated) ||
  a.line - b.line ||
  daysOf(b) - daysOf(a) ||
  a.rank - b.rank;

/** The latest states that were sent within a period, the one that counts first. */
export const latestFirst = (reports: readonly Report[], within: Stretch): readonly Span[] =>
  reports
    .filter(({ to }) => within.from <= to && to <= within.to)
    .map(spanOf)
    .toSorted((a, b) => b.to - a.to || onOneDay(a, b));

/** The earliest opening states that were sent within a period, the one that counts first. */
export const earliestFirst = (reports: readonly Report[], within: Stretch): readonly Span[] =>
  reports
    .filter(({ from }) => within.from <= from && from <= within.to)
    .map(spanOf)
    .toSorted((a, b) => a.from - b.from || onOneDay(a, b));
