import { count, lengthOf, subtract, union, within } from './day-sets.js';
import type { Pair, Terms } from './pair.js';
import { areFlows, areMixed } from './pair.js';
import type { RatioScene } from './ratio-scene.js';
import type { Scene } from './scene.js';
import { schedule } from './schedule.js';
import type { Span } from './spans.js';
import { below, upwards } from './tree.js';

/** Whether it is of the unit with all below it: consolidated, or of a unit with nothing below. */
export const tellsOfAll = (
  { units }: Scene,
  sent: Pick<Span, 'unit' | 'scope'>,
  unit: string | undefined,
): boolean =>
  sent.unit === unit && (sent.scope === 'consolidated' || below(units, unit).length === 0);

/** The rate that the unit asked stated itself, for exactly the days asked. */
export const statedBy = ({ stated }: RatioScene, units: readonly string[]): readonly Span[] =>
  units.length > 1
    ? []
    : schedule(
        stated.spans.filter((span) => tellsOfAll(stated, span, units[0])),
        stated.lines,
      );

const tellsOf = ({ numerator }: Terms, { unit, level }: Pair, id: string): boolean =>
  unit === id || (level === 'consolidated' && upwards(numerator.units, id).includes(unit));

/** Whether pairs fill all the days asked, and all that is owed in them. */
export const areWhole = (terms: Terms, pairs: readonly Pair[]): boolean => {
  const { numerator, net } = terms;
  const { period } = numerator;
  const daysFor = (some: readonly Pair[]) => union(some.flatMap(({ days }) => days));
  const isFlow = areFlows(terms) || areMixed(terms);
  const lacks = (id: string, owed: Parameters<typeof subtract>[0]): boolean => {
    const days = daysFor(pairs.filter((pair) => tellsOf(terms, pair, id)));
    return isFlow ? count(subtract(owed, days)) > 0 : !days.some(({ to }) => to === period.to);
  };
  const isFull = isFlow
    ? count(daysFor(pairs)) === lengthOf(period)
    : pairs.some(({ days }) => days.some(({ to }) => to === period.to));
  return isFull && [...net].every(([id, owed]) => owed.length === 0 || !lacks(id, owed));
};

/** Units that stated a rate in the period, and of which no pair tells. */
export const onlyStated = (
  { stated, terms }: RatioScene,
  units: readonly string[],
  pairs: readonly Pair[],
): readonly string[] => {
  const isHere = (id: string): boolean =>
    units.some((unit) => upwards(stated.units, id).includes(unit));
  const isTold = (id: string): boolean =>
    pairs.some((pair) => tellsOf(terms, pair, id) || upwards(stated.units, pair.unit).includes(id));
  return stated.sent
    .filter(({ figure, days }) => figure !== null && within(days, stated.period))
    .map(({ unit }) => unit)
    .filter((id) => isHere(id) && !isTold(id));
};
