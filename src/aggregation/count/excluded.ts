import { groupBy } from '#room/kit';
import type { ExclusionReason } from '../reasons.js';
import { isFixed } from '../choice/figure.js';
import { isBottom, type PlaceTree } from '../choice/place-tree.js';
import { lies, overlaps, type Report, type Span } from '../choice/span.js';
import { numbersBetween } from '../dataset/rows-by-unit.js';
import type { Channel } from '../figure/figures-of.js';
import type { Question } from './question.js';
import type { CountedReport } from './taken-of.js';

/** A row that was not counted, and why. */
export interface Excluded {
  readonly row: number;
  readonly unit: number;
  readonly reason: ExclusionReason;
}

/** Whether a consolidated report of a unit above stands in for the days of a report. */
function isHidden(
  tree: PlaceTree,
  unit: number,
  about: { report: Report; taken: readonly CountedReport[] },
) {
  const { report, taken } = about;
  return taken.some(
    (one) =>
      one.standsIn &&
      one.unit <= unit &&
      unit <= (tree.last[one.unit] ?? -1) &&
      overlaps(one.span, report),
  );
}

function atUnit(report: Report, chosen: readonly Span[]): ExclusionReason {
  const rival = chosen.find((span) => overlaps(span, report));
  if (rival === undefined) return 'other-report';
  if (report.isNil && !rival.isNil) return 'figure-beside-nil';
  return rival.line === report.line ? 'other-report' : 'other-line';
}

function ofFlow(
  question: Question,
  unit: number,
  about: { report: Report; taken: readonly CountedReport[] },
): ExclusionReason {
  const { report, taken } = about;
  const { tree } = question.counting;
  if (!lies(report, question.days)) {
    const endsWithin = lies({ from: report.to, to: report.to }, question.days);
    return report.isCumulative && endsWithin ? 'previous-missing' : 'outside-period';
  }
  const { time } = question.figure.all;
  if (isFixed(time)) {
    if (report.from !== question.days.from || report.to !== question.days.to) {
      return 'not-additive-over-time';
    }
  }
  if (isHidden(tree, unit, about)) return 'consolidated';
  if (report.isConsolidated && !isBottom(tree, unit)) return 'below';
  return atUnit(
    report,
    taken.filter((one) => one.unit === unit).map(({ span }) => span),
  );
}

function ofState(
  question: Question,
  unit: number,
  about: { report: Report; taken: readonly CountedReport[] },
): ExclusionReason {
  const { report, taken } = about;
  const { tree } = question.counting;
  const end = { from: report.to, to: report.to };
  if (!lies(end, question.days)) return 'outside-period';
  const mine = taken.find((one) => one.unit === unit);
  if (mine === undefined) return report.isConsolidated ? 'below' : 'consolidated';
  if (isHidden(tree, unit, { report, taken: [mine] })) {
    return report.isConsolidated ? 'earlier-state' : 'consolidated';
  }
  if (report.isConsolidated && !isBottom(tree, unit)) return 'below';
  if (report.to < mine.span.to) return 'earlier-state';
  return report.line === mine.span.line ? 'other-report' : 'other-line';
}

/** The rows of a channel at one unit that touch the period and were not taken. */
function atOneUnit(
  question: Question,
  unit: number,
  about: { channel: Channel; taken: readonly CountedReport[]; rows: ReadonlySet<number> },
): readonly Excluded[] {
  const { channel, taken, rows } = about;
  const { reports, denied } = channel.sentBy(unit);
  const nil = denied
    .filter((report) => overlaps(report, question.days))
    .flatMap(({ rows: [row] }) => row ?? [])
    .map((row): Excluded => ({ row, unit, reason: 'figure-beside-nil' }));
  const others = reports.flatMap((report) => {
    if (!overlaps(report, question.days)) return [];
    const left = report.rows.filter((row) => !rows.has(row));
    if (left.length === 0) return [];
    const isJoint = channel.activity !== '' && taken.some((one) => one.unit !== unit);
    const find = channel.time === 'last' ? ofState : ofFlow;
    const reason = isJoint ? 'joint-activity' : find(question, unit, { report, taken });
    return left.map((row) => ({ row, unit, reason }));
  });
  return [...nil, ...others];
}

/** What can be the reason for a unit: its own reports, and those that stand in for others. */
function nearEach(channel: Channel, taken: readonly CountedReport[]) {
  if (channel.activity !== '') return () => taken;
  const byUnit = groupBy(taken, ({ unit }) => unit);
  const above = taken.filter(({ standsIn }) => standsIn);
  return (unit: number): readonly CountedReport[] => {
    const own = (byUnit.get(unit) ?? []).filter(({ standsIn }) => !standsIn);
    return above.length === 0 ? own : [...above, ...own];
  };
}

/** All rows below some units that touch the period and were not counted, and why. */
export function excludedFrom(
  question: Question,
  roots: readonly number[],
  taken: readonly CountedReport[],
): readonly Excluded[] {
  const { figure, counting } = question;
  const rows = new Set(taken.flatMap(({ span }) => span.rows));
  const senders = counting.store.figureRows(
    counting.store.indicatorPlaces.get(figure.key.indicator.code) ?? -1,
  );
  return figure.channels.flatMap((channel) => {
    const ofChannel = taken.filter((one) => one.channel === channel);
    const near = nearEach(channel, ofChannel);
    return roots.flatMap((root) =>
      [...numbersBetween(senders, { from: root, to: counting.tree.last[root] ?? root })].flatMap(
        (unit) => atOneUnit(question, unit, { channel, taken: near(unit), rows }),
      ),
    );
  });
}
