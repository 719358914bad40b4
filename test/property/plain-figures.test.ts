import { explanationOf, figureAsked, foundFigure } from '#inside/aggregation';
import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  explain,
  type Explanation,
  type ObservationInput,
  type FigureTable,
} from 'danvan';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays } from '../support/both-ways.js';

const hierarchy = createHierarchy([
  { id: 'nuoc', name: 'nước' },
  { id: 'tinh-a', name: 'tỉnh A', parent: 'nuoc' },
  { id: 'xa-a1', name: 'xã A1', parent: 'tinh-a' },
  { id: 'xa-a2', name: 'xã A2', parent: 'tinh-a' },
  { id: 'tinh-b', name: 'tỉnh B', parent: 'nuoc' },
  { id: 'xa-b1', name: 'xã B1', parent: 'tinh-b' },
]);

const plain = { name: 'Chỉ tiêu', unit: 'x' } as const;

const indicators = [
  defineIndicator({ ...plain, code: 'x.flow', kind: 'flow' }),
  defineIndicator({ ...plain, code: 'x.tenths', kind: 'flow', decimals: 1 }),
  defineIndicator({ ...plain, code: 'x.stock', kind: 'stock' }),
  defineIndicator({ ...plain, code: 'x.lines', kind: 'flow', combine: { line: 'sum' } }),
];

const lowest = ['xa-a1', 'xa-a2', 'xa-b1'] as const;
const periods = ['2026-01', '2026-02', '2026-03', '2026-Q2', '2026-07', '2026-06-20/2026-07-05'];

const value: fc.Arbitrary<ObservationInput['value']> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(50) },
  {
    weight: 2,
    arbitrary: fc.constantFrom({ state: 'nil' } as const, { state: 'missing' } as const),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      state: fc.constant('reported' as const),
      amount: fc.nat(50),
      qualifier: fc.constantFrom('over', 'nearly', 'about', 'under', 'at-least'),
    }),
  },
);

/** One report for each unit, indicator and period at most; some of them overlap. */
const plainRows: fc.Arbitrary<readonly ObservationInput[]> = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom(...lowest),
    indicator: fc.constantFrom(...indicators.map(({ code }) => code)),
    period: fc.constantFrom(...periods),
    value,
  }),
  { selector: ({ unit, indicator, period }) => `${unit} ${indicator} ${period}`, maxLength: 40 },
);

/** What takes a figure out of the plain ones. */
const oddRow: fc.Arbitrary<ObservationInput> = fc.record({
  unit: fc.constantFrom('nuoc', 'tinh-a', ...lowest),
  indicator: fc.constantFrom(...indicators.map(({ code }) => code)),
  period: fc.constantFrom(...periods),
  value: fc.constantFrom(
    7,
    -3,
    0.5,
    2 ** 53 - 1,
    { state: 'withheld' } as const,
    { state: 'not-applicable' } as const,
    { state: 'reported', amount: 5, qualifier: 'over' } as const,
  ),
  scope: fc.constantFrom('own', 'consolidated'),
  basis: fc.constantFrom('in-period', 'cumulative'),
  line: fc.constantFrom(undefined, 'front', 'women'),
  measure: fc.constantFrom('actual', 'plan'),
});

const asked = fc.record({
  units: fc.constantFrom<string | readonly string[]>('nuoc', 'tinh-a', 'xa-b1', [
    'tinh-b',
    'tinh-a',
  ]),
  missing: fc.constantFrom('partial', 'strict', 'zero'),
  countErrors: fc.boolean(),
});

const datasetOf = (observations: readonly ObservationInput[]) =>
  createDataset({
    hierarchy,
    indicators,
    observations,
    lines: [
      { id: 'front', name: 'Mặt trận' },
      { id: 'women', name: 'Hội Phụ nữ' },
    ],
  });

/** An explanation as plain fields, whatever is made only when it is looked at. */
const spread = (told: Explanation) => ({ ...told, cell: { ...told.cell } });

/** Explanations of a table, and the same of figures counted once more. */
function explainedBothWays(table: FigureTable) {
  const units = [undefined, ...table.rows.map(({ unit }) => unit.id)];
  const places = units.flatMap((unit) =>
    table.periods.map((period) => ({ ...(unit !== undefined && { unit }), period: period.id })),
  );
  return table.indicators.flatMap(({ code }) =>
    places.map((place) => {
      const { asked, about, row } = foundFigure(table, code, place);
      const general = explanationOf(figureAsked(asked.plan, about, row));
      return { quick: spread(explain(table, code, place)), general: spread(general) };
    }),
  );
}

describe('a figure that needs no choice', () => {
  it('is explained as the general way explains it', () => {
    fc.assert(
      fc.property(plainRows, fc.array(oddRow, { maxLength: 1 }), asked, (rows, odd, options) => {
        const dataset = datasetOf([...rows, ...odd]);
        const table = aggregate(dataset, { ...options, periods: ['2026-01', '2026-Q1', '2026'] });
        for (const { quick, general } of explainedBothWays(table)) {
          expect(quick).toStrictEqual(general);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the cells that the general way gives, and so has one that needs it', () => {
    fc.assert(
      fc.property(plainRows, fc.array(oddRow, { maxLength: 3 }), asked, (rows, odd, options) => {
        const dataset = datasetOf([...rows, ...odd]);
        const table = aggregate(dataset, {
          ...options,
          periods: ['2026-01', '2026-Q1', '2026-H1', '2026'],
          indicators: indicators.map(({ code }) => code),
          rows: 'all',
        });
        const { quick, general } = bothWays(table);
        expect(quick).toStrictEqual(general);
      }),
      { numRuns: 150 },
    );
  });
});
