import { groupBy } from '#room/kit';
import type { Figures } from '../sent/figures.js';
import type { Sent } from '../sent/series.js';

/** Reports of one kind in time, none of which overlaps another, with running sums. */
export interface Shorter {
  readonly reports: readonly Sent[];
  /** What all before each are at the least, as their words plausibly mean. */
  readonly sums: readonly number[];
}

const kindOf = ({ columns, periods }: Figures, { row }: Sent): string =>
  periods[columns.periods[row] ?? 0]?.period.kind ?? '';

function inTime(sent: readonly Sent[]): Shorter {
  const reports: Sent[] = [];
  const sums = [0];
  for (const report of sent.toSorted((a, b) => a.to - b.to || b.from - a.from)) {
    if (report.from <= (reports.at(-1)?.to ?? -Infinity)) continue;
    reports.push(report);
    sums.push((sums.at(-1) ?? 0) + report.quantity.plausibleFrom);
  }
  return { reports, sums };
}

/** The reports in period of a series by kind: months, quarters, half-years. */
export const shorterOf = (figures: Figures, series: readonly Sent[]): readonly Shorter[] => {
  const inPeriod = series.filter(({ isCumulative }) => !isCumulative);
  return [...groupBy(inPeriod, (sent) => kindOf(figures, sent)).values()].map(inTime);
};

/** The first report that is not before a day. */
function placeFrom(reports: readonly Sent[], isBefore: (report: Sent) => boolean): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const report = reports[middle];
    if (report !== undefined && isBefore(report)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The reports within the days of a longer one that together are perhaps more than it; none where
 * they fill all its days, since then they are held to be the same.
 */
export function aboveWhole({ reports, sums }: Shorter, whole: Sent): readonly Sent[] {
  const first = placeFrom(reports, ({ from }) => from < whole.from);
  const end = placeFrom(reports, ({ to }) => to <= whole.to);
  if (end <= first) return [];
  const least = (sums[end] ?? 0) - (sums[first] ?? 0);
  // Sums of fractions may be off by a little; they are added exactly where it matters.
  if (least * (1 + 1e-9) < whole.quantity.plausibleTo) return [];
  const within = reports.slice(first, end);
  const days = within.reduce((count, { from, to }) => count + to - from + 1, 0);
  return days === whole.to - whole.from + 1 ? [] : within;
}
