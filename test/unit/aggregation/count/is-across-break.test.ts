import { aggregate, createDataset, createHierarchy, defineIndicator, findCell } from 'danvan';
import { expect, it } from 'vitest';

const breaks = [{ on: '2025-07-01', what: 'khác' }];
const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);

function baseOf(kind: 'flow' | 'stock', period: string, basePeriod: string) {
  const indicators = [defineIndicator({ code: 'x.y', name: 'Tên', unit: 'tổ', kind, breaks })];
  const observations = [basePeriod, period].map((one, at) => ({
    unit: 'xa-a',
    indicator: 'x.y',
    period: one,
    value: 9 - at,
  }));
  const dataset = createDataset({ hierarchy, indicators, observations });
  const table = aggregate(dataset, {
    units: 'xa-a',
    period,
    compareWith: 'same-period-last-year',
  });
  return findCell(table, 'x.y').base;
}

it.each([
  ['stock', '2025', '2024', null],
  ['stock', '2025-H1', '2024-H1', -1],
  ['stock', '2026', '2025', -1],
  ['flow', '2026', '2025', null],
  ['flow', '2026-H2', '2025-H2', -1],
] as const)('compares a %s of %s with %s across a break: %s', (kind, period, base, difference) => {
  const compared = baseOf(kind, period, base);
  expect(compared?.difference).toBe(difference);
  expect(compared?.reason).toBe(difference === null ? 'definition-changed' : undefined);
});

it('refuses to add days on both sides of a break, and tells why', () => {
  const indicators = [
    defineIndicator({ code: 'x.y', name: 'Tên', unit: 'cuộc', kind: 'flow', breaks }),
  ];
  const observations = ['2025-H1', '2025-H2'].map((period) => ({
    unit: 'xa-a',
    indicator: 'x.y',
    period,
    value: 4,
  }));
  const dataset = createDataset({ hierarchy, indicators, observations });
  const cell = (period: string) =>
    findCell(aggregate(dataset, { units: 'xa-a', period, indicators: ['x.y'] }), 'x.y');
  expect(cell('2025')).toMatchObject({
    amount: null,
    state: 'refused',
    reason: 'definition-changed',
  });
  expect([cell('2025-H1').amount, cell('2025-H2').amount]).toEqual([4, 4]);
});
