import { takesPart } from './asked.js';
import type { Status } from './coverage.js';
import { overlap, within } from './day-sets.js';
import type { Outcome, Result } from './outcome.js';
import { without } from './outcome.js';
import type { Scene } from './scene.js';
import type { Sent } from './sent.js';
import { below, subtree } from './tree.js';

/** Reports of the units and all below them that overlap the period. */
export const sentHere = (
  { units, period }: Scene,
  list: readonly Sent[],
  asked: readonly string[],
): readonly Sent[] => {
  const all = new Set(asked.flatMap((unit) => subtree(units, unit)));
  return list.filter(({ unit, days }) => all.has(unit) && overlap(days, period));
};

export const isWithheld = (scene: Scene, sent: readonly Sent[]): boolean =>
  sent.some(({ state, days }) => state === 'withheld' && takesPart(days, scene));

export const isNotApplicable = (
  statuses: ReadonlyMap<string, Status>,
  sent: readonly Sent[],
): boolean =>
  [...statuses.values()].every((status) => status === 'out') &&
  sent.some(({ state }) => state === 'not-applicable');

/** Why nothing was taken. */
export const emptyResult = (
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
  if (isWithheld(scene, sent)) return without('withheld');
  return isNotApplicable(statuses, sent)
    ? without('not-applicable')
    : without('missing', 'nothing-reported');
};
