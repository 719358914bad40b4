import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  explain,
  findCell,
  type FigureTable,
} from 'danvan';
import { hideSmallCounts } from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { place } from '../../../support/mixed.js';

const flow = { unit: 'vụ', kind: 'flow' } as const;
const indicators = [
  defineIndicator({ ...flow, code: 'x.all', name: 'all', parts: ['x.one', 'x.two'] }),
  defineIndicator({ ...flow, code: 'x.one', name: 'one' }),
  defineIndicator({ ...flow, code: 'x.two', name: 'two' }),
  defineIndicator({
    code: 'x.rate',
    name: 'rate',
    unit: '%',
    kind: 'ratio',
    decimals: 2,
    ratio: { numerator: 'x.one', denominator: 'x.all', factor: 100 },
  }),
  defineIndicator({ ...flow, code: 'x.money', name: 'money', money: true }),
];
const hierarchy = createHierarchy([place('t'), ...['a', 'b', 'c'].map((id) => place(id, 't'))]);

type Sent = Readonly<Record<string, readonly (number | null)[]>>;

const tableOf = (sent: Sent, more: object = {}): FigureTable => {
  const observations = Object.entries(sent).flatMap(([key, amounts]) => {
    const [unit = '', period = '2026-Q1'] = key.split(' ');
    return amounts.flatMap((value, at) => {
      const indicator = ['x.one', 'x.two', 'x.money'][at] ?? '';
      return value === null ? [] : [{ unit, period, indicator, value }];
    });
  });
  const sums = observations.flatMap(({ unit, period, indicator }) =>
    indicator === 'x.one'
      ? [
          {
            unit,
            period,
            indicator: 'x.all',
            value: (sent[`${unit} ${period}`] ?? sent[unit] ?? [])
              .slice(0, 2)
              .reduce((sum: number, one) => sum + (one ?? 0), 0),
          },
        ]
      : [],
  );
  const dataset = createDataset({
    hierarchy,
    indicators,
    observations: [...observations, ...sums],
  });
  return aggregate(dataset, { units: 't', period: '2026-Q1', rows: 'below', ...more });
};

const amounts = (table: FigureTable) =>
  [table.total, ...table.rows.map(({ cells }) => cells)].map((cells) =>
    cells.map(({ indicator, amount }) => `${indicator.slice(2)} ${amount ?? '–'}`).join(', '),
  );

const shownOf = (...tables: readonly [FigureTable, ...FigureTable[]]): readonly FigureTable[] =>
  hideSmallCounts(tables, { below: 5 });

describe('hideSmallCounts', () => {
  it('leaves a table as it is where no count is small', () => {
    const table = tableOf({ a: [10, 20, 3], b: [30, 40], c: [0, 50] });
    const [shown = table] = shownOf(table);
    expect(amounts(shown)).toEqual(amounts(table));
    expect(findCell(shown, 'x.one', 'c').amount).toBe(0);
    expect(findCell(shown, 'x.money', 'a').amount).toBe(3);
  });

  it('hides what rows, columns, parts and rates would give back', () => {
    const table = tableOf({ a: [2, 20], b: [30, 40], c: [50, 60] });
    const [shown = table] = shownOf(table);
    const hidden = findCell(shown, 'x.one', 'a');
    expect(hidden).toMatchObject({ state: 'withheld', reason: 'small-count', bounds: null });
    expect(hidden.contributors).toEqual([]);
    const [total, a, b] = amounts(shown);
    // In its row another part or the total must go, in its column another unit.
    expect(a).toMatch(/one –/);
    expect(a).toMatch(/(all|two) –/);
    expect(a).toMatch(/rate –/);
    expect(`${total} ${b} ${amounts(shown)[3]}`).toMatch(/one –/);
  });

  it('hides the same figure in all tables of a document, and what is compared with it', () => {
    const sent = { 'a 2025-Q1': [3, 9], 'a 2026-Q1': [8, 9] };
    const before = tableOf(sent, { period: '2025-Q1' });
    const now = tableOf(sent, { compareWith: 'same-period-last-year' });
    const [first = before, second = now] = shownOf(before, now);
    expect(findCell(first, 'x.one', 'a').amount).toBeNull();
    const cell = findCell(second, 'x.one', 'a');
    expect(cell.amount).toBe(8);
    expect(cell.base).toMatchObject({ amount: null, difference: null, reason: 'small-count' });
  });

  it('holds over quarters that fill a half-year', () => {
    const sent = { 'a 2026-Q1': [3, 9], 'a 2026-Q2': [40, 9] };
    const table = tableOf(sent, { period: undefined, periods: ['2026-Q1', '2026-Q2', '2026-H1'] });
    const [shown = table] = shownOf(table);
    const one = ['2026-Q1', '2026-Q2', '2026-H1'].map(
      (period) => findCell(shown, 'x.one', { unit: 'a', period }).amount,
    );
    expect(one.filter((amount) => amount === null).length).toBeGreaterThan(1);
    expect(one[0]).toBeNull();
  });

  it('tells nothing more of a table with hidden counts', () => {
    const table = tableOf({ a: [2, 20], b: [30, 40] });
    const [shown = table] = shownOf(table);
    expect(() => explain(shown, 'x.one', 'a')).toThrow('hidden counts');
    const part = findCell(shown, 'x.one', { unit: 'a', categories: { field: 'x' } });
    expect(part).toMatchObject({ state: 'withheld', amount: null });
    expect(explain(table, 'x.one', 'a')).toBeDefined();
  });

  it('asks for a bound that means something', () => {
    for (const below of [1, 0, -3, 2.5, NaN, Infinity]) {
      expect(() => hideSmallCounts([], { below })).toThrow('"below"');
    }
    expect(hideSmallCounts([], { below: 5 })).toEqual([]);
  });
});
