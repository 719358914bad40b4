import { within } from './day-sets.js';
import { isNotApplicable, isWithheld, sentHere } from './empty.js';
import { wholePair } from './levels.js';
import type { Result } from './outcome.js';
import { without } from './outcome.js';
import { isZeroPair } from './pair.js';
import { possiblePairs } from './pairs.js';
import type { RatioScene } from './ratio-scene.js';
import type { Scene } from './scene.js';
import { subtree } from './tree.js';

const scenesOf = ({ terms, stated }: RatioScene): readonly Scene[] => [
  terms.numerator,
  terms.denominator,
  stated,
];

/** Why there is neither a pair nor a stated rate to show. */
export const noRatio = (scene: RatioScene, units: readonly string[]): Result => {
  const { terms, stated, statuses } = scene;
  const rates = sentHere(stated, stated.sent, units).filter(
    ({ figure, days }) => figure !== null && within(days, stated.period),
  );
  const isOwn = rates.some(({ unit }) => units.length === 1 && unit === units[0]);
  if (rates.length > 0)
    return without('refused', isOwn ? 'not-additive-over-time' : 'not-additive-over-units');
  const sent = scenesOf(scene).map((one) => ({ one, list: sentHere(one, one.sent, units) }));
  if (sent.some(({ one, list }) => isWithheld(one, list))) return without('withheld');
  const all = sent.flatMap(({ list }) => list);
  if (isNotApplicable(statuses, all)) return without('not-applicable');
  const ids = units.flatMap((unit) => subtree(stated.units, unit));
  const possible = ids.flatMap((id) => [...possiblePairs(terms, id), ...wholePair(terms, id)]);
  if (possible.some(isZeroPair)) return without('missing', 'denominator-zero');
  const isTerm = all.some(({ figure }) => figure !== null);
  return without('missing', isTerm ? 'terms-missing' : 'nothing-reported');
};
