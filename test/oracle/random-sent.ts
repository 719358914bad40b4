import type { OracleObservation, OracleQualifier, OracleValue } from './case.js';
import type { Features } from './features.js';
import type { Random } from './random.js';

const qualifiers: readonly [OracleQualifier, ...OracleQualifier[]] = [
  'nearly',
  'under',
  'at-most',
  'over',
  'more-than',
  'at-least',
  'about',
];

const reported = (amount: number): OracleValue => ({
  state: 'reported',
  amount,
  to: null,
  qualifier: null,
});

/** A number as a rule; also words, ranges and what is no figure. */
export const randomValue = ({ next, chance, whole, pick }: Random): OracleValue => {
  const amount = whole(0, 40) + (chance(0.1) ? 0.5 : 0);
  const kind = next();
  if (kind < 0.72) return reported(amount);
  if (kind < 0.78) return { state: 'reported', amount, to: null, qualifier: pick(qualifiers) };
  if (kind < 0.81) return { state: 'reported', amount, to: amount + 5, qualifier: null };
  if (kind < 0.82) return { state: 'reported', amount: null, to: null, qualifier: 'many' };
  return { state: pick(['nil', 'nil', 'missing', 'not-applicable', 'withheld'] as const) };
};

const dimensions: readonly [
  OracleObservation['dimension'],
  ...(readonly OracleObservation['dimension'][]),
] = [
  { field: 'kind', category: 'x' },
  { field: 'kind', category: 'y' },
  { field: 'level', category: 'p' },
  { field: 'level', category: 'q' },
];

export const randomDimension = ({ pick }: Random): OracleObservation['dimension'] =>
  pick([...dimensions]);

const measures = ['actual', 'plan', 'change', 'base'] as const;

export const randomMeasure = ({ pick }: Random): OracleObservation['measure'] =>
  pick([...measures]);

export interface Frame {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
}

export type Theme = Pick<OracleObservation, 'measure' | 'dimension'>;

const themeOf = (random: Random, features: Features, theme: Theme): Theme => ({
  measure: features.measure && random.chance(0.2) ? randomMeasure(random) : theme.measure,
  dimension: features.dimension && random.chance(0.3) ? randomDimension(random) : theme.dimension,
});

interface Whole {
  readonly features: Features;
  readonly theme: Theme;
}

/** Whatever somebody might send. */
export const messyObservation = (
  random: Random,
  { isAbove, ...frame }: Frame & { readonly isAbove: boolean },
  { features, theme }: Whole,
): OracleObservation => {
  const { chance, pick, whole } = random;
  const isPlain = frame.indicator === 'f';
  const kind = isPlain ? themeOf(random, features, theme) : theme;
  const basis = chance(0.25) ? 'cumulative' : 'in-period';
  const scope = chance(isAbove ? 0.6 : 0.1) ? 'consolidated' : 'own';
  const isJoint = features.activity && isPlain && basis === 'in-period' && scope === 'own';
  return {
    ...frame,
    ...kind,
    value: kind.measure === 'change' ? reported(whole(-20, 20)) : randomValue(random),
    basis,
    scope,
    line: chance(0.5) ? null : pick(['L1', 'L2', 'L3']),
    activity: isJoint && chance(0.15) ? pick(['X', 'Y']) : null,
  };
};

/** A figure as everybody should send it. */
export const fairObservation = (
  random: Random,
  frame: Frame & Partial<Theme>,
): OracleObservation => ({
  value: random.chance(0.05) ? { state: 'nil' } : reported(random.whole(0, 40)),
  basis: 'in-period',
  scope: 'own',
  line: null,
  measure: 'actual',
  dimension: null,
  activity: null,
  ...frame,
});
