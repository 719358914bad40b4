import type { Status } from './coverage.js';
import { within } from './day-sets.js';
import { isNotApplicable, isWithheld, sentHere } from './empty.js';
import type { Result } from './outcome.js';
import { without } from './outcome.js';
import { isZeroPair } from './pair.js';
import { possiblePairs } from './pairs.js';
import type { RatioScene } from './ratio-scene.js';
import { subtree } from './tree.js';
import { tellsOfAll } from './stated.js';
import { wholePairs } from './whole-pairs.js';

/** Why there is neither a pair nor a stated rate to show. */
export const noRatio = (
  { terms, stated }: RatioScene,
  units: readonly string[],
  statuses: ReadonlyMap<string, Status>,
): Result => {
  const rates = sentHere(stated, stated.sent, units).filter(
    ({ figure, days }) => figure !== null && within(days, stated.period),
  );
  const isOwn = rates.some((one) => units.length === 1 && tellsOfAll(stated, one, units[0]));
  if (rates.length > 0)
    return without('refused', isOwn ? 'not-additive-over-time' : 'not-additive-over-units');
  const ids = units.flatMap((unit) => subtree(stated.units, unit));
  const possible = ids.flatMap((id) => [...possiblePairs(terms, id), ...wholePairs(terms, id)]);
  if (possible.some(isZeroPair)) return without('nil', 'denominator-zero');
  const { numerator, denominator } = terms;
  const all = [numerator, denominator, stated].flatMap((one) => sentHere(one, one.sent, units));
  if (isWithheld(statuses)) return without('withheld');
  if (isNotApplicable(statuses, all)) return without('not-applicable');
  const isTerm = all.some(({ figure }) => figure !== null);
  return without('missing', isTerm ? 'terms-missing' : 'nothing-reported');
};
