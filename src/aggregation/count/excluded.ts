import { groupBy } from '#room/kit';
import { overlaps, type Report } from '../choice/span.js';
import { numbersBetween } from '../dataset/rows-by-unit.js';
import type { Channel } from '../figure/channels-of.js';
import type { Excluded } from './excluded-row.js';
import { isApart, reasonFor } from './exclusion-reason.js';
import type { Question } from './question.js';
import type { CountedReport } from './taken-of.js';
import { wrongRows } from './wrong-rows.js';

/** What is near the reports of a channel at one unit. */
interface Near {
  readonly channel: Channel;
  readonly taken: readonly CountedReport[];
  readonly rows: ReadonlySet<number>;
  readonly isApart: (report: Report) => boolean;
}

/** The rows of a channel at one unit that touch the period and were not taken. */
function atOneUnit(question: Question, unit: number, about: Near): readonly Excluded[] {
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
    const beside = { channel, report, taken, isApart: about.isApart(report) };
    const reason = isJoint ? 'joint-activity' : reasonFor(question, unit, beside);
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
  const units = roots.flatMap((root) => [
    ...numbersBetween(senders, { from: root, to: counting.tree.last[root] ?? root }),
  ]);
  // Figures may have thousands of channels; what they have in common is found once.
  const each = units.map((unit) => ({ unit, isApart: isApart(question, roots, unit) }));
  const byChannel = groupBy(taken, ({ channel }) => channel);
  const left = figure.channels.flatMap((channel) => {
    const near = nearEach(channel, byChannel.get(channel) ?? []);
    return each.flatMap(({ unit, isApart: isNear }) =>
      atOneUnit(question, unit, { channel, taken: near(unit), rows, isApart: isNear }),
    );
  });
  return [...left, ...wrongRows(question, units)];
}
