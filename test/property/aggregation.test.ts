import { aggregate, findCell, type Cell, type ObservationInput } from 'danvan';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../support/figures.js';

const units = ['xa-a', 'xa-b', 'phuong-c'] as const;
const months = ['2026-07', '2026-08', '2026-09'] as const;

/** At most one figure for each unit and month, in tenths, so that sums can be told exactly. */
const figures: fc.Arbitrary<readonly ObservationInput[]> = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom(...units),
    indicator: fc.constant('x.rice'),
    period: fc.constantFrom(...months),
    value: fc.integer({ min: 0, max: 10 ** 9 }).map((tenths) => tenths / 10),
  }),
  { selector: ({ unit, period }) => `${unit} ${period}` },
);

const total = (observations: readonly ObservationInput[], period = '2026-Q3'): Cell =>
  findCell(
    aggregate(datasetOf(observations), { units: 'tinh', period, indicators: ['x.rice'] }),
    'x.rice',
  );

const tenthsOf = (amount: unknown): number => Math.round(Number(amount) * 10);

/** The sum by another way: whole tenths, added up by hand. */
const sumByHand = (observations: readonly ObservationInput[]): number | null =>
  observations.length === 0
    ? null
    : observations.reduce((sum, { value }) => sum + tenthsOf(value), 0) / 10;

describe('a total of any figures', () => {
  it('is their exact sum', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        expect(total(rows).amount).toBe(sumByHand(rows));
      }),
    );
  });

  it('does not depend on their order', () => {
    const shuffled = figures.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    const withoutPositions = ({ contributors: _contributors, ...cell }: Cell) => cell;
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(withoutPositions(total(others))).toEqual(withoutPositions(total(rows)));
      }),
    );
  });

  it('is the sum of its rows', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const table = aggregate(datasetOf(rows), {
          units: 'tinh',
          period: '2026-Q3',
          indicators: ['x.rice'],
        });
        const sent = table.rows.flatMap(({ cells }) => cells[0]?.amount ?? []);
        const sum = sent.reduce((all, amount) => all + tenthsOf(amount), 0) / 10;
        expect(findCell(table, 'x.rice').amount).toBe(sent.length === 0 ? null : sum);
      }),
    );
  });

  it('is the sum of its months', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const byMonth = months.flatMap((month) => total(rows, month).amount ?? []);
        const sum = byMonth.reduce((all, amount) => all + tenthsOf(amount), 0) / 10;
        expect(total(rows).amount).toBe(byMonth.length === 0 ? null : sum);
      }),
    );
  });

  it('loses coverage with a figure taken away, and never gains one', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const { reported, partial, expected } = total(rows).coverage;
        const without = total(rows.slice(1)).coverage;
        expect(expected).toBe(3);
        expect(without.expected).toBe(3);
        expect(without.reported).toBeLessThanOrEqual(reported);
        expect(without.reported + without.partial).toBeLessThanOrEqual(reported + partial);
        expect(reported).toBe(
          units.filter((unit) => rows.filter((row) => row.unit === unit).length === 3).length,
        );
      }),
    );
  });

  it('does not grow when a figure comes a second time on another line', () => {
    fc.assert(
      fc.property(figures, fc.nat(), (rows, at) => {
        const again = rows.length === 0 ? [] : rows.slice(at % rows.length).slice(0, 1);
        const repeated = [...rows, ...again.map((row) => ({ ...row, line: 'front' }))];
        expect(total(repeated).amount).toBe(total(rows).amount);
      }),
    );
  });
});

it('leaves what it was given untouched', () => {
  fc.assert(
    fc.property(figures, (rows) => {
      const before = structuredClone(rows);
      total(rows);
      expect(rows).toEqual(before);
    }),
    { numRuns: 20 },
  );
});
