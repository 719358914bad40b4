import { candidatesWithin } from './bases.js';
import { candidatesFrom, noCandidates, type Candidates } from './candidates.js';
import { isStateRule, type TimeRule } from './figure.js';
import { earliestFirst, latestFirst } from './latest.js';
import { schedule } from './schedule.js';
import { lies, overlaps, spanOf, type Report, type Span, type Stretch } from './span.js';

/** Whether a total that was sent itself makes one that its parts give needless. */
function isTold(total: Report, derived: Report, about: { time: TimeRule; within: Stretch }) {
  const { time, within } = about;
  if (total.isDerived === true || total.line !== derived.line) return false;
  if (total.isConsolidated !== derived.isConsolidated) return false;
  if (total.activity !== derived.activity) return false;
  if (time === 'last') return total.to === derived.to && total.to <= within.to;
  if (time === 'first') return total.from === derived.from && total.from >= within.from;
  return lies(total, within) && overlaps(total, derived);
}

/** A total that was sent itself comes before what its parts give. */
export function withoutTold(
  reports: readonly Report[],
  time: TimeRule,
  within: Stretch,
): readonly Report[] {
  if (!reports.some(({ isDerived }) => isDerived)) return reports;
  return reports.filter(
    (report) =>
      report.isDerived !== true ||
      !reports.some((total) => isTold(total, report, { time, within })),
  );
}

/** What may count of the reports of one unit within a period. */
export function candidatesOf(sent: readonly Report[], time: TimeRule, within: Stretch): Candidates {
  if (sent.length === 0) return noCandidates;
  const reports = withoutTold(sent, time, within);
  if (time === 'sum') return candidatesWithin(reports, within);
  if (time === 'last') return candidatesFrom(latestFirst(reports, within));
  if (time === 'first') return candidatesFrom(earliestFirst(reports, within));
  return candidatesFrom(
    reports.map(spanOf).filter(({ from, to }) => from === within.from && to === within.to),
  );
}

/** What counts of them: the state that comes first, or those that cover the most days. */
export const chosenOf = (candidates: Candidates, time: TimeRule): readonly Span[] =>
  isStateRule(time) ? candidates.sent.slice(0, 1) : schedule(candidates);
