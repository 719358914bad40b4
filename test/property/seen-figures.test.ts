import { createDataset, createUnitRegister, defineIndicator, hierarchyAt, aggregate } from 'danvan';
import type { Dataset, ObservationInput, TableView } from 'danvan';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays } from '../support/both-ways.js';
import { reformed, type Reformed } from '../support/reformed.js';

const indicators = [
  defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' }),
  defineIndicator({ code: 'x.d', name: 'số tiền', unit: 'đồng', kind: 'flow', decimals: 1 }),
];
const codes = indicators.map(({ code }) => code);

const periods = ['2025-01', '2025-02', '2025-Q2', '2025-H1', '2025-07', '2025-Q3', '2025-11'];

const value: fc.Arbitrary<ObservationInput['value']> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(50) },
  { weight: 1, arbitrary: fc.constantFrom({ state: 'nil' } as const, -3, 0.5) },
  {
    weight: 2,
    arbitrary: fc.record({
      state: fc.constant('reported' as const),
      amount: fc.nat(50),
      qualifier: fc.constantFrom('over', 'nearly', 'about', 'under', 'at-least'),
    }),
  },
);

/** What takes a figure out of the plain ones: days that are not the unit's, running totals. */
const oddRow = (units: readonly string[]): fc.Arbitrary<ObservationInput> =>
  fc.record({
    unit: fc.constantFrom(...units),
    indicator: fc.constantFrom(...codes),
    period: fc.constantFrom(...periods, '2025', '2025-06-20/2025-07-05', '2025-05-01/2025-07-31'),
    value,
    scope: fc.constantFrom('own', 'consolidated'),
    basis: fc.constantFrom('in-period', 'in-period', 'cumulative'),
  });

/** A reformed country whose units sent more than one report, and some that need a choice. */
const countries: fc.Arbitrary<Reformed> = reformed.chain((country) => {
  const { units } = country.register;
  const days = { first: periods.slice(0, 4), second: periods.slice(4) };
  const row = fc.constantFrom(...units).chain(({ id, validity }) =>
    fc.record({
      unit: fc.constant(id),
      indicator: fc.constantFrom(...codes),
      period: fc.constantFrom(
        ...([validity ?? []].flat().every(({ to }) => to === undefined) ? days.second : days.first),
        '2025-06-20/2025-07-05',
      ),
      value,
    }),
  );
  const lowest = row.filter(({ unit }) => /^c|-n/u.test(unit));
  const more = fc.uniqueArray(lowest, {
    selector: ({ unit, indicator, period }) => `${unit} ${indicator} ${period}`,
    maxLength: 25,
  });
  const odd = fc.array(oddRow(units.map(({ id }) => id)), { maxLength: 1 });
  const fewOdd = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: odd });
  return fc.tuple(more, fewOdd).map(([rows, strange]) => ({
    ...country,
    observations: [...rows, ...strange],
  }));
});

const views: readonly TableView[] = [
  'as-reported',
  { asOf: '2025-12-31' },
  { asOf: '2025-06-30' },
  { restatedTo: '2025-12-31' },
  { restatedTo: '2025-12-31', by: 'population' },
  { restatedTo: '2025-06-30' },
];

const asked = fc.record({
  view: fc.constantFrom(...views),
  missing: fc.constantFrom('partial', 'strict', 'zero'),
  countErrors: fc.boolean(),
});

function datasetOf({ register, observations }: Reformed): Dataset {
  const made = createUnitRegister(register);
  const hierarchy = hierarchyAt(made, { at: '2025-12-31' });
  return createDataset({ hierarchy, register: made, indicators, observations });
}

describe('a figure of a view that needs no choice', () => {
  it('has the cells that the general way gives, and so has one that needs it', () => {
    fc.assert(
      fc.property(countries, asked, (country, options) => {
        const table = aggregate(datasetOf(country), {
          ...options,
          units: 'nuoc',
          periods: ['2025-H1', '2025-Q3', '2025-07', '2025'],
          indicators: codes,
          rows: 'all',
        });
        const { quick, general } = bothWays(table);
        expect(quick).toStrictEqual(general);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) },
    );
  });
});
