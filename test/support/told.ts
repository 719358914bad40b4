import { aggregate, explain, type AggregateOptions, type ObservationInput } from 'danvan';
import { datasetOf } from './figures.js';

/** What is told of a figure of the sample province in the third quarter of 2026. */
export const told = (
  rows: readonly ObservationInput[],
  indicator = 'x.sessions',
  more: Partial<AggregateOptions> = {},
) => explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);
