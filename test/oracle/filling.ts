import { count, lengthOf, union } from './day-sets.js';
import type { Days } from './days.js';
import type { Scene } from './scene.js';
import { streamsOf } from './scene.js';
import { schedule } from './schedule.js';
import type { Span } from './spans.js';
import { below } from './tree.js';

/** A unit's own reports; where nothing is below, all of them. */
export const ownOf = ({ units, spans }: Scene, unit: string): readonly Span[] => {
  const isLeaf = below(units, unit).length === 0;
  return spans.filter((span) => span.unit === unit && (isLeaf || span.scope === 'own'));
};

/** The reports chosen to fill the days without a gap, or none. */
export const filling = (scene: Scene, spans: readonly Span[], days: Days): readonly Span[] => {
  const inside = spans.filter((span) => span.days.from >= days.from && span.days.to <= days.to);
  const chosen = streamsOf(scene).flatMap((stream) =>
    schedule(
      inside.filter(({ line }) => stream.includes(line)),
      scene.lines,
    ),
  );
  return count(union(chosen.map((span) => span.days))) === lengthOf(days) ? chosen : [];
};

/** Whether both terms could be parted at one day within. */
export const canBeParted = (spans: readonly Span[], days: Days): boolean =>
  spans.some(
    ({ days: { to } }) =>
      to < days.to && !spans.some((span) => span.days.from <= to && span.days.to > to),
  );
