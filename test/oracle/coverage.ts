import type { OracleAnswer } from './case.js';
import { intersect, overlap, overlapsAny, subtract, union, within } from './day-sets.js';
import type { DaySet } from './day-sets.js';
import type { Scene } from './scene.js';
import { takesPart } from './asked.js';
import { streamsOf } from './scene.js';
import { schedule } from './schedule.js';
import type { Sent } from './sent.js';
import type { Span } from './spans.js';
import { latest } from './stocks.js';

/** `reported`, `silent`, `out` where nothing is left to owe, else why it is partial. */
export type Status = string;

/** The reports of a unit as chosen alone. */
export const alone = (scene: Scene, unit: string): readonly Span[] =>
  streamsOf(scene).flatMap((stream) => {
    const own = scene.spans.filter((span) => span.unit === unit && stream.includes(span.line));
    return scene.time === 'last' ? latest(own, stream) : schedule(own, scene.lines);
  });

const isRunning = ({ basis }: Sent): boolean => basis === 'cumulative';

/** Why days are lacking, by the reports that overlap them. */
const reasonOf = (scene: Scene, reports: readonly Sent[], isPart: boolean): string | null => {
  const { period, time } = scene;
  const figures = reports.filter(({ figure }) => figure !== null);
  if (reports.some(({ state, days }) => state === 'withheld' && takesPart(days, scene)))
    return 'withheld';
  if (time === null && figures.some(({ days }) => within(days, period)))
    return 'not-additive-over-time';
  if (time !== 'last' && figures.length > 0 && figures.every(isRunning)) return 'previous-missing';
  if (reports.some(({ days }) => !takesPart(days, scene))) return 'outside-period';
  if (isPart) return 'part-of-period';
  return reports.some(({ state }) => state === 'not-applicable') ? 'not-applicable' : null;
};

const lackingIn = (scene: Scene, net: DaySet, chosen: readonly Span[]): DaySet => {
  if (scene.time !== 'last')
    return subtract(
      net,
      chosen.map(({ days }) => days),
    );
  return chosen.some(({ days }) => days.to === scene.period.to) ? [] : net;
};

export const statusOf = (scene: Scene, unit: string): Status => {
  const net = scene.net.get(unit) ?? [];
  if (net.length === 0) return 'out';
  const isHere = (one: Sent): boolean => one.unit === unit && overlap(one.days, scene.period);
  if (!scene.all.some(isHere)) return 'silent';
  const chosen = alone(scene, unit);
  const lacking = lackingIn(scene, net, chosen);
  if (lacking.length === 0) return 'reported';
  const reports = scene.sent.filter(isHere);
  const there = reports.filter(({ days }) => overlapsAny(days, lacking));
  const isPart = chosen.length > 0;
  return reasonOf(scene, there, isPart) ?? reasonOf(scene, reports, isPart) ?? 'part-of-period';
};

export type Coverage = Pick<OracleAnswer, 'coverage' | 'silent' | 'partial'>;

export const coverageOf = (statuses: ReadonlyMap<string, Status>): Coverage => {
  const expected = [...statuses].filter(([, status]) => status !== 'out');
  const unitsThat = (status: Status): readonly string[] =>
    expected.filter(([, is]) => is === status).map(([unit]) => unit);
  const partial = expected
    .filter(([, status]) => status !== 'reported' && status !== 'silent')
    .map(([unit, reason]) => ({ unit, reason }))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
  const reported = unitsThat('reported').length;
  return {
    coverage: { reported, partial: partial.length, expected: expected.length },
    silent: [...unitsThat('silent')].sort(),
    partial,
  };
};

/** Whether what the unit owes lies under consolidated reports that were taken. */
export const liesUnder = (scene: Scene, net: DaySet, consolidated: readonly Span[]): boolean => {
  if (scene.time === 'last') return consolidated.some(({ days }) => days.to === scene.period.to);
  const days = union(consolidated.map((span) => span.days));
  return subtract(net, intersect(net, days)).length === 0;
};
