import { groupBy } from '#room/kit';
import { pathsFrom, sumOfPath, type Path } from './reach.js';
import { subtractQuantities } from './quantity.js';
import { lies, spanOf, type Report, type Span, type Stretch } from './span.js';

/** What a running total says of its last days, from the end of a path on. */
function difference(total: Report, path: Path, from: number): readonly Span[] {
  const quantity = subtractQuantities(total.quantity, sumOfPath(path));
  if (quantity === null) return [];
  const rows = [...path.spans.flatMap((span) => span.rows), ...total.rows];
  return [{ ...spanOf(total), from, rank: 2, quantity, rows }];
}

/** All stretches within a period that running totals of one line and scope tell of. */
function differences(reports: readonly Report[], within: Stretch): readonly Span[] {
  const totals = reports.filter(
    ({ isCumulative, to }) => isCumulative && within.from <= to && to <= within.to,
  );
  const byStart = groupBy(totals, ({ from }) => from);
  return [...byStart].flatMap(([start, sameStart]) => {
    const paths = [...pathsFrom(start, reports)].filter(
      ([end]) => end >= start && end + 1 >= within.from,
    );
    return sameStart.flatMap((total) =>
      paths.flatMap(([end, path]) => (end < total.to ? difference(total, path, end + 1) : [])),
    );
  });
}

const groupOf = ({ line, isConsolidated }: Report): number => line * 2 + (isConsolidated ? 1 : 0);

/**
 * What the reports of one unit say about stretches within a period: as they stand, and as what lies
 * between running totals.
 */
export function spansWithin(reports: readonly Report[], within: Stretch): readonly Span[] {
  const asSent = reports.map(spanOf).filter((span) => lies(span, within));
  if (!reports.some(({ isCumulative }) => isCumulative)) return asSent;
  const groups = [...groupBy(reports, groupOf).values()];
  return [...asSent, ...groups.flatMap((group) => differences(group, within))];
}
