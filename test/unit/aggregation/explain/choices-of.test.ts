import { aggregate, explain } from 'danvan';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { mixed, type MixedRow } from '../../../support/mixed.js';
import { told } from '../../../support/told.js';

it('tells of a consolidated figure that counts, beside what it counts instead of', () => {
  const rows = [
    sent('tinh', 'sessions', 50, { scope: 'consolidated' }),
    sent('xa-a', 'sessions', 4),
  ];
  expect(told(rows).choices).toMatchObject([
    { unit: 'tinh', counted: 'consolidated', below: { amount: 4 }, from: '2026-07-01' },
  ]);
  expect(told([sent('xa-a', 'sessions', 4)]).choices).toEqual([]);
});

const consolidated = { scope: 'consolidated' } as const;
const [july, august] = [{ period: '2026-07' }, { period: '2026-08' }];

it('sets each consolidated report beside what was sent for its days', () => {
  const rows = [
    sent('tinh', 'sessions', 50, { ...july, ...consolidated }),
    sent('xa-a', 'sessions', 4, july),
    sent('xa-a', 'sessions', 7, august),
  ];
  const { choices } = told(rows);
  expect(choices).toEqual([
    {
      unit: 'tinh',
      from: '2026-07-01',
      to: '2026-07-31',
      counted: 'consolidated',
      consolidated: expect.objectContaining({ amount: 50, unitDays: 93, units: 1 }),
      below: expect.objectContaining({ amount: 4, unitDays: 31, units: 1 }),
      owing: 3,
    },
  ]);
  expect(Object.isFrozen(choices[0])).toBe(true);
});

it('tells that nothing was sent below', () => {
  expect(told([sent('tinh', 'sessions', 50, consolidated)]).choices).toMatchObject([
    { counted: 'consolidated', below: null },
  ]);
});

it('tells of states the last day alone', () => {
  const rows = [sent('tinh', 'teams', 9, consolidated), sent('xa-a', 'teams', 2, august)];
  expect(told(rows, 'x.teams').choices).toMatchObject([
    { from: '2026-09-30', to: '2026-09-30', counted: 'consolidated', below: { amount: 2 } },
  ]);
});

it('tells of a consolidated figure that does not count, once for all its rows', () => {
  const communes = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'sessions', 4));
  const rows = [
    ...communes,
    sent('tinh', 'sessions', 50, { ...consolidated, period: '2026-9M', basis: 'cumulative' }),
    sent('tinh', 'sessions', 20, { ...consolidated, period: '2026-H1', basis: 'cumulative' }),
    sent('tinh', 'sessions', 9, { ...consolidated, ...august }),
  ];
  const left = told([...communes, ...rows.slice(5)]).choices;
  expect(left).toMatchObject([
    {
      counted: 'below',
      from: '2026-08-01',
      to: '2026-08-31',
      consolidated: { amount: 9, unitDays: 93 },
      below: { amount: 12, units: 3 },
      owing: 3,
    },
  ]);
  expect(left).toHaveLength(1);
});

it('tells of a total of parts that does not count, once', () => {
  const part = (unit: string, category: string, more: MixedRow[3] = {}): MixedRow => [
    unit,
    '2025',
    4,
    { indicator: 'x.b', categories: { field: category }, ...more },
  ];
  const rows = ['economy', 'culture'].flatMap((category) => [
    part('t', category, { scope: 'consolidated' }),
    part('a', category),
    part('b', category),
  ]);
  const table = aggregate(mixed(rows), { units: 't', period: '2025' });
  expect(explain(table, 'x.b').choices).toMatchObject([
    { unit: 't', counted: 'below', consolidated: { amount: 8 }, below: { amount: 16, units: 2 } },
  ]);
});

it('sets beside each line the units below on that line alone, where lines add', () => {
  const on = (unit: string, line: string, amount: number, more = {}) =>
    sent(unit, 'members', amount, { line, ...more });
  const rows = [
    on('tinh', 'women', 40, { ...consolidated, ...august }),
    ...['xa-a', 'xa-b', 'phuong-c'].flatMap((unit) => [on(unit, 'front', 7), on(unit, 'women', 3)]),
  ];
  expect(told(rows, 'x.members').choices).toMatchObject([
    { counted: 'below', consolidated: { amount: 40 }, below: { amount: 9, units: 3 } },
  ]);
});
