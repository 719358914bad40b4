import { countingOf, plainFigures, plainRatio, type PlainRatio } from '#inside/aggregation';
import { createDataset, createHierarchy, periodOf, type ObservationInput } from 'danvan';
import { planFor } from './plain-figure.js';
import { rateIndicators } from './ratio-figures.js';

const hierarchy = createHierarchy([
  { id: 't', name: 't' },
  { id: 'a', name: 'a', parent: 't' },
  { id: 'b', name: 'b', parent: 't' },
]);

/** A ratio of the province `t` (0) with the communes `a` (1) and `b` (2); null where it is not plain. */
export function plainRatioIn(
  observations: readonly ObservationInput[],
  code = 'x.r',
  periods: readonly string[] = ['2025-01', '2025-Q1'],
  roots: readonly number[] = [0],
): PlainRatio | null {
  const dataset = createDataset({ hierarchy, indicators: rateIndicators, observations });
  const indicators = rateIndicators.filter((one) => one.code === code);
  const [indicator] = indicators;
  if (indicator === undefined) throw new Error(`no ${code}`);
  const columns = { indicators, periods: periods.map((id) => periodOf(id)) };
  const plain = plainFigures(planFor(dataset), columns, [0]);
  return plainRatio(plain, { indicator, store: countingOf(dataset, false).store }, roots);
}

/** The same, where it must be plain. */
export function mustBePlainRatio(...given: Parameters<typeof plainRatioIn>): PlainRatio {
  const ratio = plainRatioIn(...given);
  if (ratio === null) throw new Error('This ratio is not plain.');
  return ratio;
}
