import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  type Indicator,
  type ObservationInput,
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
const rate = { name: 'Tỷ lệ', unit: '%', kind: 'ratio' } as const;

const kinds: readonly (readonly Indicator[])[] = (['flow', 'stock'] as const).map((kind) => [
  defineIndicator({ ...plain, code: 'x.above', kind, decimals: 1 }),
  defineIndicator({ ...plain, code: 'x.below', kind }),
  defineIndicator({
    ...rate,
    code: 'x.rate',
    ratio: { numerator: 'x.above', denominator: 'x.below', factor: 100 },
  }),
]);

const periods = ['2026-01', '2026-02', '2026-03', '2026-Q2', '2026-07', '2026-06-20/2026-07-05'];
const terms = ['x.above', 'x.below'] as const;

/** Zeros often: a share of nothing is none. */
const value: fc.Arbitrary<ObservationInput['value']> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 2, 3, 7) },
  {
    weight: 2,
    arbitrary: fc.constantFrom({ state: 'nil' } as const, { state: 'missing' } as const),
  },
  // Too large: an error.
  { weight: 1, arbitrary: fc.constant(1e17) },
);

const rows: fc.Arbitrary<readonly ObservationInput[]> = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom('xa-a1', 'xa-a2', 'xa-b1'),
    indicator: fc.constantFrom(...terms),
    period: fc.constantFrom(...periods),
    value,
  }),
  { selector: ({ unit, indicator, period }) => `${unit} ${indicator} ${period}`, maxLength: 30 },
);

/** What takes a ratio out of the plain ones. */
const oddRow: fc.Arbitrary<ObservationInput> = fc.record({
  unit: fc.constantFrom('nuoc', 'tinh-a', 'xa-a1', 'xa-b1'),
  indicator: fc.constantFrom(...terms, 'x.rate'),
  period: fc.constantFrom(...periods),
  value: fc.constantFrom(7, { state: 'withheld' } as const),
  scope: fc.constantFrom('own', 'consolidated'),
  basis: fc.constantFrom('in-period', 'cumulative'),
});

const asked = fc.record({
  units: fc.constantFrom<string | readonly string[]>('nuoc', 'tinh-a', 'xa-b1', [
    'tinh-b',
    'tinh-a',
  ]),
  missing: fc.constantFrom('partial', 'strict', 'zero'),
  countErrors: fc.boolean(),
  indicators: fc.constantFrom(['x.rate'], ['x.above', 'x.rate']),
});

describe.each([
  ['flows', kinds[0] ?? []],
  ['states', kinds[1] ?? []],
] as const)('a ratio of %s that need no choice', (_, indicators) => {
  it('has the cells that the general way gives, and so has one that needs it', () => {
    fc.assert(
      fc.property(rows, fc.array(oddRow, { maxLength: 1 }), asked, (sent, odd, options) => {
        const dataset = createDataset({ hierarchy, indicators, observations: [...sent, ...odd] });
        const table = aggregate(dataset, {
          ...options,
          periods: ['2026-01', '2026-Q1', '2026-H1', '2026'],
          rows: 'all',
        });
        const { quick, general } = bothWays(table);
        expect(quick).toStrictEqual(general);
      }),
      { numRuns: 120 },
    );
  });
});

it('a state after the pair of states has the reason that the general way gives', () => {
  const above = ['01', '02', '03', '04'].map((month, at) => ({ month, code: 'x.above', at }));
  const observations = [...above, { month: '02', code: 'x.below', at: 9 }].map((sent) => ({
    unit: 'xa-a1',
    indicator: sent.code,
    period: `2026-${sent.month}`,
    value: sent.at,
  }));
  const dataset = createDataset({ hierarchy, indicators: kinds[1] ?? [], observations });
  const { quick, general } = bothWays(
    aggregate(dataset, { units: 'nuoc', period: '2026-H1', indicators: ['x.rate'], rows: 'all' }),
  );
  expect(quick).toStrictEqual(general);
  expect(quick[0]?.excluded.map(({ reason }) => reason)).toContain('other-report');
});
