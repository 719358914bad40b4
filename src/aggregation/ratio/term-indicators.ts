import type { Indicator } from '#room/indicators';
import type { Store } from '../dataset/store.js';

/** The indicators that a ratio is recomputed from. */
export interface TermIndicators {
  readonly above: Indicator;
  readonly below: Indicator;
}

/** Both terms of a ratio; null where it has none, or where the catalogue does not hold one of them. */
export function termIndicators(
  { indicators, indicatorPlaces }: Pick<Store, 'indicators' | 'indicatorPlaces'>,
  { ratio }: Pick<Indicator, 'ratio'>,
): TermIndicators | null {
  if (ratio === undefined) return null;
  const above = indicators[indicatorPlaces.get(ratio.numerator) ?? -1];
  const below = indicators[indicatorPlaces.get(ratio.denominator) ?? -1];
  return above === undefined || below === undefined ? null : { above, below };
}
