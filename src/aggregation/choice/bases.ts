import { groupBy } from '#room/kit';
import { candidatesFrom, type Candidates } from './candidates.js';
import { pathsFrom } from './reach.js';
import type { Run } from './run.js';
import { lies, spanOf, type Report, type Stretch } from './span.js';

/** The running totals of one line and scope that end within a period, by the day they begin. */
function runsOf(reports: readonly Report[], within: Stretch): readonly Run[] {
  const totals = reports.filter(
    ({ isCumulative, to }) => isCumulative && within.from <= to && to <= within.to,
  );
  return [...groupBy(totals, ({ from }) => from)].flatMap(([start, sameStart]) => {
    const bases = [...pathsFrom(start, reports)].flatMap(([end, path]) =>
      end >= start && end + 1 >= within.from ? [{ end, path }] : [],
    );
    return sameStart.slice(0, 1).map(({ line, isConsolidated }) => ({
      line,
      isConsolidated,
      totals: sameStart,
      bases,
    }));
  });
}

const groupOf = ({ line, isConsolidated }: Report): number => line * 2 + (isConsolidated ? 1 : 0);

/**
 * What the reports of one unit say about stretches within a period: as they stand, and as what lies
 * between running totals.
 */
export function candidatesWithin(reports: readonly Report[], within: Stretch): Candidates {
  const asSent = reports.map(spanOf).filter((span) => lies(span, within));
  if (!reports.some(({ isCumulative }) => isCumulative)) return candidatesFrom(asSent);
  const groups = [...groupBy(reports, groupOf).values()];
  return candidatesFrom(
    asSent,
    groups.flatMap((group) => runsOf(group, within)),
  );
}
