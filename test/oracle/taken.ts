import { choose } from './choose.js';
import type { Days } from './days.js';
import type { Scene } from './scene.js';
import { streamsOf } from './scene.js';
import { schedule } from './schedule.js';
import type { Span } from './spans.js';
import { latest } from './stocks.js';
import { below } from './tree.js';

/** The days that a report tells of: of a state only the last. */
export const toldDays = ({ time }: Scene, { days }: Span): Days =>
  time === 'last' ? { from: days.to, to: days.to } : days;

/** The consolidated reports of a unit as chosen alone. */
export const consolidatedOf = (scene: Scene, unit: string): readonly Span[] =>
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

/** Units whose consolidated reports were taken while others are below them. */
export const standsInOf = (scene: Scene, taken: readonly Span[]): readonly string[] => {
  const standing = taken.filter(
    ({ scope, unit }) => scope === 'consolidated' && below(scene.units, unit).length > 0,
  );
  return [...new Set(standing.map(({ unit }) => unit))].sort();
};
