import type { Figure } from './bounds.js';
import { sumOf } from './bounds.js';
import type { DaySet } from './day-sets.js';
import type { Days } from './days.js';
import { isZero } from './fraction.js';
import type { Owed } from './owing.js';
import type { Scene } from './scene.js';
import type { Span } from './spans.js';

/** Both terms of a ratio, over the same days. */
export interface Pair {
  readonly unit: string;
  /** `own` figures of the unit, or those of all at and below it (`consolidated`). */
  readonly level: 'own' | 'consolidated';
  /** Those that both terms tell of. */
  readonly days: DaySet;
  /** In which nothing else counts of the same units; with a state, the period asked. */
  readonly stretch: Days;
  /** Owed unit-days that both terms cover. */
  readonly weight: number;
  readonly numerator: readonly Span[];
  readonly denominator: readonly Span[];
}

export interface Sides {
  readonly numerator: Scene;
  readonly denominator: Scene;
}

export interface Terms extends Sides {
  /** Of both terms together, not declared not applicable. */
  readonly net: Owed;
  /** The same terms, asked over other days. */
  readonly over: (days: Days) => Sides;
}

export const total = (spans: readonly Span[]): Figure => sumOf(spans.map(({ figure }) => figure));

/** A share of nothing is none. */
export const isZeroPair = ({ denominator }: Pair): boolean => {
  const { to } = total(denominator).hard;
  return to !== null && isZero(to);
};

const isState = ({ time }: Scene): boolean => time === 'last';

export const areStates = ({ numerator, denominator }: Sides): boolean =>
  isState(numerator) && isState(denominator);

/** A state over something that adds up, or the other way round. */
export const areMixed = ({ numerator, denominator }: Sides): boolean =>
  isState(numerator) !== isState(denominator);

export const areFlows = (sides: Sides): boolean => !areStates(sides) && !areMixed(sides);
