import type { Figure, Sent } from '../choice/figure.js';
import { overlaps, type Report, type Span, type Stretch } from '../choice/span.js';
import { candidatesOf, chosenOf } from '../choice/spans-of-unit.js';
import { joined, cutOut } from '../choice/stretches.js';
import type { CountedFigure } from '../figure/figures-of.js';
import type { PartialReason } from '../cell.js';
import type { Owing } from './owing.js';

/** How far a unit that owes a figure has sent it. */
export type UnitCoverage = 'reported' | 'silent' | 'excused' | PartialReason;

/** What counts of a unit taken by itself, on all channels. */
export const chosenAlone = (
  figure: CountedFigure,
  unit: number,
  period: Stretch,
): readonly Span[] =>
  figure.channels.flatMap(({ sentBy, time }) =>
    chosenOf(candidatesOf(sentBy(unit).reports, time, period), time),
  );

const daysOfReport = ({ start, to }: Report): Stretch => ({ from: start, to });

const touching = <Item extends Stretch>(items: readonly Item[], stretch: Stretch) =>
  items.filter((item) => overlaps(item, stretch));

/** The owed days that no report covers. */
function openDays(time: Figure['time'], owed: readonly Stretch[], chosen: readonly Span[]) {
  if (time !== 'last') return cutOut(owed, joined(chosen));
  const [latest] = chosen;
  const last = owed.at(-1);
  if (latest === undefined || last === undefined) return owed;
  return latest.to >= last.to ? [] : [{ from: Math.max(last.from, latest.to + 1), to: last.to }];
}

interface Seen {
  readonly sent: Sent;
  readonly time: Figure['time'];
  readonly period: Stretch;
  readonly chosen: readonly Span[];
  readonly open: readonly Stretch[];
}

/** Whether a report has days that lack, and was not taken. */
function isLeft({ chosen, open }: Seen, report: Report): boolean {
  const rows = new Set(chosen.flatMap((span) => span.rows));
  return (
    !report.rows.some((row) => rows.has(row)) &&
    open.some((stretch) => overlaps(stretch, daysOfReport(report)))
  );
}

/** Why a unit that sent something is not in. */
function reasonOf(seen: Seen): PartialReason {
  const { sent, time, period, chosen } = seen;
  const remarks = touching(sent.remarks, period);
  if (remarks.some(({ state }) => state === 'withheld')) return 'withheld';
  const left = sent.reports.filter((report) => isLeft(seen, report));
  const isForbidden = time === 'forbid' || time === 'recompute';
  if (isForbidden && left.length > 0) return 'not-additive-over-time';
  if (left.some(({ isCumulative, to }) => isCumulative && to >= period.from && to <= period.to)) {
    return 'previous-missing';
  }
  if (left.length > 0) return 'outside-period';
  return chosen.length > 0 || remarks.length === 0 ? 'part-of-period' : 'not-applicable';
}

/** How far a unit has sent what it owes. */
export function coverageOfUnit(
  figure: CountedFigure,
  unit: number,
  about: { readonly owing: Owing; readonly period: Stretch },
): UnitCoverage {
  const { period, owing } = about;
  const owed = owing.owedBy(unit);
  if (owed.length === 0) return 'excused';
  const sent = figure.all.sentBy(unit);
  const chosen = chosenAlone(figure, unit, period);
  const { time } = figure.all;
  const open = openDays(time, owed, chosen);
  if (open.length === 0) return 'reported';
  const isHeard =
    sent.reports.some((report) => overlaps(daysOfReport(report), period)) ||
    touching(sent.remarks, period).length > 0;
  return isHeard ? reasonOf({ sent, time, period, chosen, open }) : 'silent';
}
