import { count, intersect, union } from './day-sets.js';
import { ownOf } from './filling.js';
import type { Pair, Terms } from './pair.js';
import type { Scene } from './scene.js';
import { streamsOf } from './scene.js';
import { schedule } from './schedule.js';
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
  const stretch = numerator.period;
  return pairs.map(({ to, top, bottom }) => {
    const days = [{ from: to, to }];
    const weight = count(intersect(net.get(unit) ?? [], days));
    return { unit, level: 'own', days, stretch, weight, numerator: top, denominator: bottom };
  });
};

const chosenOf = (scene: Scene, unit: string): readonly Span[] =>
  streamsOf(scene).flatMap((stream) => {
    const here = ownOf(scene, unit).filter(({ line }) => stream.includes(line));
    return scene.time === 'last' ? latest(here, stream) : schedule(here, scene.lines);
  });

/** What counts of both terms in the period, where a unit has both; one of them may be a state. */
export const sumPairs = ({ numerator, denominator, net }: Terms, unit: string): readonly Pair[] => {
  const [top, bottom] = [chosenOf(numerator, unit), chosenOf(denominator, unit)];
  if (top.length === 0 || bottom.length === 0) return [];
  const flows = [
    ...(numerator.time === 'last' ? [] : [top]),
    ...(denominator.time === 'last' ? [] : [bottom]),
  ].map((spans) => union(spans.map((span) => span.days)));
  const both = flows.reduce((left, days) => intersect(left, days));
  const weight = count(intersect(net.get(unit) ?? [], both));
  const stretch = numerator.period;
  const days = union(flows.flat());
  return [{ unit, level: 'own', days, stretch, weight, numerator: top, denominator: bottom }];
};
