import {
  aggregate,
  createUnitRegister,
  findCell,
  type Cell,
  type ObservationInput,
  type FigureTable,
  type TableView,
} from 'danvan';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reformed, reformedDataset, type Reformed } from '../support/reformed.js';

const restatedTo = '2025-12-31';
const withShares: TableView = { restatedTo, by: 'population' };
const views: fc.Arbitrary<TableView> = fc.constantFrom<TableView[]>(
  'as-reported',
  { asOf: restatedTo },
  { asOf: '2025-06-30' },
  { restatedTo },
  withShares,
  { restatedTo: '2025-06-30' },
);

const tableOf = (
  country: Reformed,
  view: TableView,
  units = 'nuoc',
  period = '2025',
): FigureTable => aggregate(reformedDataset(country), { units, period, view, indicators: ['x.f'] });

const amountOf = ({ amount }: Pick<Cell, 'amount'>): number => amount ?? 0;
const totalOf = (table: FigureTable): number => amountOf(findCell(table, 'x.f'));
const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
const sentIn = ({ observations }: Reformed): number =>
  sum(observations.map(({ value }) => Number(value)));

/** A cut through the tree: of each row its amount, or those of the rows below it. */
function cutOf(country: Reformed, view: TableView, opened: (unit: string) => boolean) {
  const cut = (unit: string): readonly number[] => {
    const table = tableOf(country, view, unit);
    return table.rows.flatMap((row) =>
      row.role === 'unit' && opened(row.unit.id) && tableOf(country, view, row.unit.id).rows.length
        ? cut(row.unit.id)
        : [amountOf(row.cells[0] ?? { amount: null })],
    );
  };
  return cut('nuoc');
}

/** What does not depend on where a report stands in the list. */
const commonCells = ({ rows }: FigureTable) =>
  rows.map(({ unit, role, cells: [cell] }) => [
    unit.id,
    role,
    cell?.amount,
    cell?.coverage,
    cell?.silent,
  ]);

describe('in every view of a country that was reformed', () => {
  it('the amounts of any cut through the tree add up to the total', () => {
    fc.assert(
      fc.property(reformed, views, fc.func(fc.boolean()), (country, view, opened) => {
        expect(sum(cutOf(country, view, opened))).toBe(totalOf(tableOf(country, view)));
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the input changes nothing', () => {
    const shuffled = reformed.chain((country) =>
      fc.tuple(
        fc.constant(country),
        fc.shuffledSubarray([...country.observations], {
          minLength: country.observations.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, views, ([country, observations], view) => {
        const other = tableOf({ ...country, observations }, view);
        expect(commonCells(other)).toEqual(commonCells(tableOf(country, view)));
      }),
      { numRuns: 60 },
    );
  });

  it('one more unit that sent nothing changes the coverage and no sum', () => {
    fc.assert(
      fc.property(reformed, views, (country, view) => {
        const more = { id: 'them', name: 'xã thêm', level: 'commune', parent: 'nuoc' };
        const units = [...country.register.units, more];
        const [then] = tableOf(country, view).total;
        const register = { ...country.register, units };
        const [now] = tableOf({ ...country, register }, view).total;
        expect(now?.amount).toBe(then?.amount);
        expect(now?.silent).toContain('them');
        expect(then?.silent).not.toContain('them');
      }),
      { numRuns: 60 },
    );
  });
});

describe('restating', () => {
  it('keeps every figure once, in both directions', () => {
    fc.assert(
      fc.property(reformed, (country) => {
        for (const view of ['as-reported', { restatedTo }, withShares] as const) {
          expect(totalOf(tableOf(country, view))).toBe(sentIn(country));
        }
        expect(totalOf(tableOf(country, { restatedTo: '2025-06-30' }))).toBe(sentIn(country));
      }),
      { numRuns: 60 },
    );
  });

  it('twice is once', () => {
    fc.assert(
      fc.property(reformed, (country) => {
        const rowsOf = (one: Reformed) =>
          ['q0', 'q1'].flatMap((unit) =>
            tableOf(one, withShares, unit).rows.map((row) => ({
              unit: row.role === 'unit' ? row.unit.id : unit,
              value: row.cells[0]?.amount ?? null,
            })),
          );
        const once = rowsOf(country).filter(({ unit }) => !unit.startsWith('q') || unit.length > 2);
        const observations = once.map((row): ObservationInput => ({
          ...row,
          indicator: 'x.f',
          period: '2025',
        }));
        expect(
          rowsOf({ ...country, observations }).filter(
            ({ unit }) => unit.length > 2 || !unit.startsWith('q'),
          ),
        ).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it('brings what was split and merged again back whole, whatever the shares', () => {
    const states = ['2025-07-01', '2026-01-01'] as const;
    fc.assert(
      fc.property(fc.nat(4), fc.boolean(), fc.nat(1000), (quarters, isShared, amount) => {
        const unit = (id: string, from?: string, to?: string) => ({
          id,
          name: id,
          parent: 't',
          validity: { from, to },
        });
        const share = (to: string, part: number) => ({ from: 'x', to, of: { population: part } });
        const shares = isShared ? [share('y', quarters / 4), share('z', 1 - quarters / 4)] : [];
        const register = {
          units: [
            { id: 't', name: 't' },
            unit('x', undefined, '2025-06-30'),
            unit('y', states[0], '2025-12-31'),
            unit('z', states[0], '2025-12-31'),
            unit('w', states[1]),
          ],
          successions: [
            { kind: 'split' as const, date: states[0], from: ['x'], to: ['y', 'z'], shares },
            { kind: 'merged' as const, date: states[1], from: ['y', 'z'], to: ['w'] },
          ],
        };
        expect(createUnitRegister(register).findings).toEqual([]);
        const observations = [
          { unit: 'x', indicator: 'x.f', period: '2025-H1', value: amount * 4 },
        ];
        const view = { restatedTo: '2026-06-30', by: 'population' };
        const table = tableOf({ register, observations }, view, 't');
        expect(findCell(table, 'x.f', 'w').amount).toBe(amount * 4);
        expect(table.rows).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

it('takes running totals apart into what was added up, through every view', () => {
  const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];
  const added = fc.array(fc.nat(100), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(reformed, views, added, ({ register }, view, amounts) => {
      const senders = register.units.flatMap(({ id, validity }) =>
        id.startsWith('c') && validity !== undefined ? [id] : [],
      );
      const of = (basis: 'in-period' | 'cumulative') =>
        senders.flatMap((unit) =>
          months.map((period, at): ObservationInput => ({
            unit,
            indicator: 'x.f',
            period,
            basis,
            value: basis === 'cumulative' ? sum(amounts.slice(0, at + 1)) : (amounts[at] ?? 0),
          })),
        );
      for (const month of months) {
        const amount = (basis: 'in-period' | 'cumulative') =>
          tableOf({ register, observations: of(basis) }, view, 'nuoc', month).total[0]?.amount;
        expect(amount('cumulative')).toBe(amount('in-period'));
      }
    }),
    { numRuns: 25 },
  );
});
