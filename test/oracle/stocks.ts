import { lengthOf } from './day-sets.js';
import type { Scene } from './scene.js';
import { compareMerits } from './schedule.js';
import type { Span } from './spans.js';
import { allBelow, below, upwards } from './tree.js';

/** The state that counts: none, or one. */
export const latest = (
  spans: readonly Span[],
  lines: readonly (string | null)[],
): readonly Span[] => {
  const meritsOf = ({ days, scope, line, rank }: Span): readonly number[] => [
    days.to,
    Number(scope === 'own'),
    -lines.indexOf(line),
    lengthOf(days),
    -rank,
  ];
  return [...spans].sort((a, b) => compareMerits(meritsOf(b), meritsOf(a))).slice(0, 1);
};

/** Whether the unit is among what was taken, itself or by a consolidated figure above it. */
const has = (unit: string, taken: readonly Span[], { units }: Scene): boolean =>
  taken.some(
    (span) =>
      span.unit === unit ||
      (span.scope === 'consolidated' && upwards(units, unit).includes(span.unit)),
  );

/** The states of a unit and all below on one stream of lines. */
export const chooseStocks = (
  scene: Scene,
  unit: string,
  stream: readonly (string | null)[],
): readonly Span[] => {
  const here = scene.spans.filter((span) => span.unit === unit && stream.includes(span.line));
  const children = below(scene.units, unit);
  if (children.length === 0) return latest(here, stream);
  const beneath = children.flatMap((child) => chooseStocks(scene, child, stream));
  const of = (scope: Span['scope']): readonly Span[] =>
    latest(
      here.filter((span) => span.scope === scope),
      stream,
    );
  const owing = allBelow(scene.units, unit).filter((id) => scene.owed.has(id));
  const lacks = owing.some(
    (id) => (scene.net.get(id) ?? []).length > 0 && !has(id, beneath, scene),
  );
  const consolidated = of('consolidated');
  const stands = consolidated.length > 0 && (lacks || owing.length === 0);
  return stands ? consolidated : [...of('own'), ...beneath];
};
