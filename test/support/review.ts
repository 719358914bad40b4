import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  type AggregateOptions,
  type ObservationInput,
  type ReviewOptions,
  type FigureTable,
  type UnitInput,
} from 'danvan';
import { partyLayout, unitKinds } from 'danvan/vietnam';
import { reviewContext, type ReviewContext } from '#inside/compose';
import { province, sampleIndicators } from './figures.js';

/** A Party committee, its board, and the province that they serve. */
const units: readonly UnitInput[] = [
  ...province,
  { id: 'committee', name: 'Tỉnh ủy Mẫu', category: 'organization' },
  {
    id: 'board',
    name: 'Ban Dân vận Tỉnh ủy Mẫu',
    shortName: 'Ban Dân vận',
    category: 'organization',
    parent: 'committee',
    symbol: 'BDVTU',
  },
];

/** One figure of the third quarter of 2026. */
export const figure = (
  unit: string,
  indicator: string,
  value: ObservationInput['value'],
): ObservationInput => ({ unit, indicator: `x.${indicator}`, period: '2026-Q3', value });

/** The same figure of each of the three communes. */
export const figuresOf = (
  indicator: string,
  values: readonly ObservationInput['value'][],
  period = '2026-Q3',
): readonly ObservationInput[] =>
  values.map((value, at) => ({
    ...figure(['xa-a', 'xa-b', 'phuong-c'][at] ?? 'tinh', indicator, value),
    period,
  }));

/** A table of the sample province for the third quarter of 2026. */
export function tableOf(
  observations: readonly ObservationInput[],
  options: Partial<AggregateOptions> = {},
): FigureTable {
  const hierarchy = createHierarchy(units, { kinds: unitKinds });
  const indicators = sampleIndicators.map(defineIndicator);
  const dataset = createDataset({ hierarchy, indicators, observations });
  return aggregate(dataset, { units: 'tinh', period: '2026-Q3', ...options });
}

/** The options of a review of a table by the board. */
export const optionsOf = (
  table: FigureTable,
  more: Partial<ReviewOptions> = {},
): ReviewOptions => ({
  table,
  issuer: 'board',
  layout: partyLayout,
  ...more,
});

/** What the parts of a review are made from. */
export const contextOf = (
  observations: readonly ObservationInput[],
  more: Partial<ReviewOptions> = {},
): ReviewContext => reviewContext(optionsOf(tableOf(observations), more));

/** The value, where a test cannot go on without it. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the value is not there');
  return value;
}
