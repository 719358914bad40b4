import { nothing, sumOf } from './bounds.js';
import type { OracleCase, OracleQuestion } from './case.js';
import { choose } from './choose.js';
import type { Status } from './coverage.js';
import { liesUnder, statusOf } from './coverage.js';
import { overlap, union, within } from './day-sets.js';
import type { Days } from './days.js';
import type { Outcome, Result, Sender } from './outcome.js';
import { ascending, underPolicy, without } from './outcome.js';
import type { Scene } from './scene.js';
import { sceneOf, streamsOf } from './scene.js';
import { schedule } from './schedule.js';
import type { Sent } from './sent.js';
import type { Span } from './spans.js';
import { latest } from './stocks.js';
import { below, subtree, upwards } from './tree.js';

/** The days that a report tells of: of a state only the last. */
export const toldDays = ({ time }: Scene, { days }: Span): Days =>
  time === 'last' ? { from: days.to, to: days.to } : days;

const consolidatedOf = (scene: Scene, unit: string): readonly Span[] =>
  streamsOf(scene).flatMap((stream) => {
    const here = scene.spans.filter(
      (span) => span.unit === unit && span.scope === 'consolidated' && stream.includes(span.line),
    );
    return scene.time === 'last' ? latest(here, stream) : schedule(here, scene.lines);
  });

/** What counts, also where nothing may be added over units. */
export const takenFor = (scene: Scene, units: readonly string[]): readonly Span[] => {
  const [unit = ''] = units;
  if (scene.indicator.unit !== 'forbid') return choose(scene, units);
  if (units.length > 1) return [];
  return below(scene.units, unit).length === 0 ? choose(scene, units) : consolidatedOf(scene, unit);
};

/** Reports of the units and all below them that overlap the period. */
export const sentHere = (
  { units, period }: Scene,
  list: readonly Sent[],
  asked: readonly string[],
): readonly Sent[] => {
  const all = new Set(asked.flatMap((unit) => subtree(units, unit)));
  return list.filter(({ unit, days }) => all.has(unit) && overlap(days, period));
};

/** Whether all that are expected withhold the figure. */
export const isWithheld = (statuses: ReadonlyMap<string, Status>): boolean => {
  const expected = [...statuses.values()].filter((status) => status !== 'out');
  return expected.length > 0 && expected.every((status) => status === 'withheld');
};

export const isNotApplicable = (
  statuses: ReadonlyMap<string, Status>,
  sent: readonly Sent[],
): boolean =>
  [...statuses.values()].every((status) => status === 'out') &&
  sent.some(({ state }) => state === 'not-applicable');

/** Why nothing was taken. */
const emptyResult = (
  scene: Scene,
  units: readonly string[],
  statuses: Outcome['statuses'],
): Result => {
  const [unit = ''] = units;
  const isMany = units.length > 1 || below(scene.units, unit).length > 0;
  if (scene.indicator.unit === 'forbid' && isMany) {
    const isSent = sentHere(scene, scene.all, units).length > 0;
    return isSent
      ? without('refused', 'not-additive-over-units')
      : without('missing', 'nothing-reported');
  }
  const sent = sentHere(scene, scene.sent, units);
  const isPart = ({ figure, days }: Sent): boolean => figure !== null && within(days, scene.period);
  if (scene.time === null && sent.some(isPart)) return without('refused', 'not-additive-over-time');
  if (isWithheld(statuses)) return without('withheld');
  return isNotApplicable(statuses, sent)
    ? without('not-applicable')
    : without('missing', 'nothing-reported');
};

/** Whether the unit reported, or lies in all that it owes under consolidated reports taken. */
export const isMet = (
  scene: Scene,
  [unit, status]: readonly [string, Status],
  taken: readonly Span[],
): boolean => {
  const above = upwards(scene.units, unit);
  const over = taken.filter((span) => span.scope === 'consolidated' && above.includes(span.unit));
  return (
    status === 'out' || status === 'reported' || liesUnder(scene, scene.net.get(unit) ?? [], over)
  );
};

export const isOnlySilent = (statuses: Outcome['statuses']): boolean => {
  const expected = [...statuses.values()].filter((status) => status !== 'out');
  return expected.length > 0 && expected.every((status) => status === 'silent');
};

export const sendersOf = (scene: Scene, taken: readonly Span[]): readonly Sender[] => {
  const keyOf = ({ unit, scope }: Span): string => `${scope} ${unit}`;
  return [...new Set(taken.map(keyOf))].flatMap((key) => {
    const spans = taken.filter((span) => keyOf(span) === key);
    const [first] = spans;
    if (first === undefined) return [];
    const days = union(spans.map((span) => toldDays(scene, span)));
    const parts = [sumOf(spans.map(({ figure }) => figure))];
    return [{ unit: first.unit, scope: first.scope, days, parts }];
  });
};

export const standsInOf = (scene: Scene, taken: readonly Span[]): readonly string[] => {
  const standing = taken.filter(
    ({ scope, unit }) => scope === 'consolidated' && below(scene.units, unit).length > 0,
  );
  return [...new Set(standing.map(({ unit }) => unit))].sort();
};

export const sumOutcome = (
  oracleCase: OracleCase,
  question: OracleQuestion,
  period: Days,
): Outcome => {
  const scene = sceneOf(oracleCase, question, period);
  const taken = takenFor(scene, question.units);
  const statuses = new Map([...scene.owed.keys()].map((unit) => [unit, statusOf(scene, unit)]));
  const known: Result = {
    state: taken.every(({ isNil }) => isNil) ? 'nil' : 'reported',
    figure: sumOf(taken.map(({ figure }) => figure)),
    reason: null,
  };
  const result = taken.length > 0 ? known : emptyResult(scene, question.units, statuses);
  return {
    ...underPolicy(result, question.policy, {
      isComplete: [...statuses].every((entry) => isMet(scene, entry, taken)),
      mayBeZero: isOnlySilent(statuses),
    }),
    statuses,
    senders: sendersOf(scene, taken),
    reckon: (senders) => sumOf(senders.map(({ parts }) => parts[0] ?? nothing)),
    taken: ascending(taken.flatMap(({ places }) => places)),
    standsIn: standsInOf(scene, taken),
    dropped: null,
  };
};
