import { createHierarchy, type DatasetInput, type ObservationInput } from 'danvan';
import { indicators } from 'danvan/vietnam';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  ...['a', 'b', 'c', 'd'].map((id) => ({ id: `xa-${id}`, name: `xã ${id}`, parent: 'tinh' })),
]);

const months = ['2026-01', '2026-02', '2026-03'];

/** What four communes sent in three months; one of them sends running totals. */
export const smallRows: readonly ObservationInput[] = ['a', 'b', 'c', 'd'].flatMap((id, place) =>
  months.flatMap((period, month) => [
    { unit: `xa-${id}`, indicator: 'outreach.sessions', period, value: 10 * place + month },
    {
      unit: `xa-${id}`,
      indicator: 'mediation.cases-received',
      period,
      value: place + month,
      ...(id === 'd' && { basis: 'cumulative' as const }),
    },
  ]),
);

/** Units and indicators of a small province. */
export const smallContext = { hierarchy, indicators };

/** The same as a dataset. */
export const smallInput: DatasetInput = { ...smallContext, observations: smallRows };

/** A table of the quarter. */
export const quarter = {
  units: 'tinh',
  period: '2026-Q1',
  indicators: ['outreach.sessions', 'mediation.cases-received'],
} as const;
