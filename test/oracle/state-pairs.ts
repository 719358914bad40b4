import { count, intersect } from './day-sets.js';
import { ownOf } from './filling.js';
import type { Pair, Terms } from './pair.js';
import type { Scene } from './scene.js';
import { streamsOf } from './scene.js';
import type { Span } from './spans.js';
import { latest } from './stocks.js';

/** Days of which both terms tell the state, the latest first. */
export const statePairs = (
  { numerator, denominator, net }: Terms,
  unit: string,
): readonly Pair[] => {
  const statesOn = (scene: Scene, day: number): readonly Span[] =>
    streamsOf(scene).flatMap((stream) =>
      latest(
        ownOf(scene, unit).filter(({ line, days }) => stream.includes(line) && days.to === day),
        stream,
      ),
    );
  const ends = ownOf(numerator, unit).map(({ days }) => days.to);
  const pairs = [...new Set(ends)]
    .sort((a, b) => b - a)
    .map((to) => ({ to, top: statesOn(numerator, to), bottom: statesOn(denominator, to) }))
    .filter(({ bottom }) => bottom.length > 0);
  return pairs.map(({ to, top, bottom }) => {
    const days = [{ from: to, to }];
    const weight = count(intersect(net.get(unit) ?? [], days));
    return { unit, level: 'own', days, weight, numerator: top, denominator: bottom };
  });
};
