import { isNothing, sumOf } from './bounds.js';
import type { Figure } from './bounds.js';
import type { DaySet } from './day-sets.js';
import type { Owed } from './owing.js';
import type { Scene } from './scene.js';
import type { Span } from './spans.js';

/** Both terms of a ratio, over the same days. */
export interface Pair {
  readonly unit: string;
  /** `own` figures of the unit, or those of its whole `subtree`. */
  readonly level: 'own' | 'subtree';
  readonly days: DaySet;
  /** Owed unit-days that both terms cover. */
  readonly weight: number;
  readonly numerator: readonly Span[];
  readonly denominator: readonly Span[];
}

export interface Terms {
  readonly numerator: Scene;
  readonly denominator: Scene;
  /** Of both terms together, not declared not applicable. */
  readonly net: Owed;
}

export const total = (spans: readonly Span[]): Figure => sumOf(spans.map(({ figure }) => figure));

export const isZeroPair = ({ denominator }: Pair): boolean => isNothing(total(denominator));
