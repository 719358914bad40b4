import { sentNothing, type Sent } from '../choice/figure.js';
import { overlaps, type Report } from '../choice/span.js';
import { withoutLongNil } from '../choice/without-nil.js';
import { reportsIn, type Read } from './asked-of.js';
import { isReport } from './sent-row.js';

/** What one unit sent, with those zeros told apart that figures deny. */
export interface Judged {
  readonly read: readonly Read[];
  readonly denied: ReadonlySet<Report>;
}

/** Whether a unit sent a total itself for days of one that its parts give. */
const isTold = (derived: Report, sent: readonly Report[]): boolean =>
  sent.some(
    (total) =>
      total.isDerived !== true &&
      total.line === derived.line &&
      total.isConsolidated === derived.isConsolidated &&
      total.activity === derived.activity &&
      overlaps(total, derived),
  );

/** What speaks for itself: all but totals of parts beside a total that was sent. */
const telling = (reports: readonly Report[]): readonly Report[] =>
  reports.every(({ isDerived }) => isDerived !== true)
    ? reports
    : reports.filter((report) => report.isDerived !== true || !isTold(report, reports));

/** Zeros of a unit that its own figures deny, or, sent for all, those of units below. */
export function deniedOf(
  reports: readonly Report[],
  below: () => readonly (readonly Report[])[],
): ReadonlySet<Report> {
  if (!reports.some(({ isNil }) => isNil)) return new Set();
  const speaking = new Set(telling(reports));
  const judged = reports.filter((report) => report.isNil || speaking.has(report));
  const kept = new Set(withoutLongNil(judged));
  const isHidden = (nil: Report): boolean =>
    nil.isConsolidated &&
    below().some((sent) => telling(sent).some((one) => !one.isNil && overlaps(one, nil)));
  return new Set(judged.filter((one) => one.isNil && (!kept.has(one) || isHidden(one))));
}

/** The same whatever the order of the input. */
const inOrder = (a: Report, b: Report): number =>
  a.from - b.from ||
  a.to - b.to ||
  a.line - b.line ||
  Number(a.isConsolidated) - Number(b.isConsolidated) ||
  Number(a.isCumulative) - Number(b.isCumulative);

/** What a unit sent, or a part of it. */
export function sentOf({ read, denied }: Judged): Sent {
  if (read.length === 0) return sentNothing;
  const reports = reportsIn(read).toSorted(inOrder);
  return {
    reports: denied.size === 0 ? reports : reports.filter((report) => !denied.has(report)),
    denied: denied.size === 0 ? [] : reports.filter((report) => denied.has(report)),
    remarks: read.flatMap((what) => (isReport(what) ? [] : [what])),
  };
}
