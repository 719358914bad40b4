import type { RowReport } from './report.js';

const byLastDay = ({ days: a }: RowReport, { days: b }: RowReport): number =>
  a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? -1 : a.from > b.from ? 1 : 0;

const doesFollow = (later: RowReport, earlier: RowReport | undefined): boolean =>
  earlier === undefined || earlier.days.to < later.days.from;

/** Whether each report begins after the one before it ended, as most do. */
function areInOrder(reports: readonly RowReport[]): boolean {
  for (let at = 1; at < reports.length; at += 1) {
    const [before, report] = [reports[at - 1], reports[at]];
    if (report === undefined || !doesFollow(report, before)) return false;
  }
  return true;
}

/** A choice of reports that tell each day once: how many days, by how few reports. */
interface Choice {
  readonly days: number;
  readonly count: number;
  readonly last?: { readonly report: RowReport; readonly before: Choice };
}

const none: Choice = { days: 0, count: 0 };

const isBetter = (a: Choice, b: Choice): boolean =>
  a.days > b.days || (a.days === b.days && a.count < b.count);

/** The best choice among the first reports, for each number of them. */
function bestOf(sorted: readonly RowReport[]): Choice {
  const best: Choice[] = [none];
  for (const [at, report] of sorted.entries()) {
    let before = at;
    while (before > 0 && !doesFollow(report, sorted[before - 1])) before -= 1;
    const earlier = best[before] ?? none;
    const taken: Choice = {
      days: earlier.days + report.days.count,
      count: earlier.count + 1,
      last: { report, before: earlier },
    };
    const left = best[at] ?? none;
    best.push(isBetter(left, taken) ? left : taken);
  }
  return best.at(-1) ?? none;
}

function reportsOf(choice: Choice): readonly RowReport[] {
  const reports: RowReport[] = [];
  for (let { last } = choice; last !== undefined; { last } = last.before)
    reports.unshift(last.report);
  return reports;
}

/**
 * The reports of one row that count: those that tell the most days, each once; of equals the fewest
 * and so the longest.
 *
 * @param reports - At most one for the same days.
 * @returns In the order of days.
 */
export function chosenReports(reports: readonly RowReport[]): readonly RowReport[] {
  if (reports.length < 2 || areInOrder(reports)) return reports;
  const sorted = reports.toSorted(byLastDay);
  const isApart = sorted.every((report, at) => doesFollow(report, sorted[at - 1]));
  return isApart ? sorted : reportsOf(bestOf(sorted));
}

/** How many days some reports tell that do not overlap. */
export const daysTold = (reports: readonly RowReport[]): number =>
  reports.reduce((sum, { days }) => sum + days.count, 0);
