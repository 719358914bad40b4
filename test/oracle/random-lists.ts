import type { OracleObservation, OracleUnit } from './case.js';
import type { Features } from './features.js';
import type { Periods } from './random-periods.js';
import type { Frame, Theme } from './random-sent.js';
import { fairObservation, messyObservation } from './random-sent.js';
import type { Random } from './random.js';

/** What a list is made from. */
export interface Source {
  readonly units: readonly OracleUnit[];
  readonly codes: readonly [string, ...string[]];
  readonly periods: Periods;
  readonly features: Features;
  /** What most of the reports are. */
  readonly theme: Theme;
}

const isAbove = (units: readonly OracleUnit[], unit: string): boolean =>
  units.some(({ parent }) => parent === unit);

const unitOf = ({ pick }: Random, units: readonly OracleUnit[]): string => {
  const [first = 't', ...rest] = units.map(({ id }) => id);
  return pick([first, ...rest]);
};

/** The other category of the same breakdown, now and then, so that some are complete. */
const withSibling = (random: Random, one: OracleObservation): readonly OracleObservation[] => {
  if (one.dimension === null || random.chance(0.3)) return [one];
  const { field } = one.dimension;
  const categories = field === 'kind' ? (['x', 'y'] as const) : (['p', 'q'] as const);
  return categories.map((category) => ({ ...one, dimension: { field, category } }));
};

export const messyList = (random: Random, source: Source, size: number): OracleObservation[] => {
  const { units, codes, periods } = source;
  // A few periods, so that reports meet.
  const few = random.some(periods.messy, 0.6);
  const [first = periods.asked, ...rest] = few;
  return Array.from({ length: size }, () => {
    const unit = unitOf(random, units);
    const frame = { unit, indicator: random.pick(codes), period: random.pick([first, ...rest]) };
    return withSibling(
      random,
      messyObservation(random, { ...frame, isAbove: isAbove(units, unit) }, source),
    );
  }).flat();
};

/** Running totals in place of what was sent in period. */
const accumulated = (list: readonly OracleObservation[]): readonly OracleObservation[] => {
  let sum = 0;
  return list.map((one) => {
    if (one.value.state !== 'reported') return one;
    sum += one.value.amount ?? 0;
    return { ...one, basis: 'cumulative', value: { ...one.value, amount: sum } };
  });
};

const consolidated = (random: Random, frame: Frame): OracleObservation => ({
  ...fairObservation(random, frame),
  scope: 'consolidated',
});

/** Every place below sends every part of the period, as a rule. */
export const fairList = (random: Random, source: Source): OracleObservation[] => {
  const { units, codes, periods } = source;
  const share = random.pick([1, 0.95, 0.7]);
  const { measure, dimension } = source.theme;
  return units.flatMap(({ id: unit }) =>
    codes.flatMap((indicator) => {
      const isHigh = isAbove(units, unit);
      const parts = random.some(periods.fair, isHigh ? 0.4 : share);
      const frames = parts.map((period) => ({ unit, indicator, period, measure, dimension }));
      if (isHigh) return frames.map((frame) => consolidated(random, frame));
      const list = frames.map((frame) => fairObservation(random, frame));
      return random.chance(0.15) ? accumulated(list) : list;
    }),
  );
};
