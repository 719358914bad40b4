import { createHierarchy, periodOf, vi } from 'danvan';
import { expect, it } from 'vitest';
import { completenessTable } from '#inside/compose';

const hierarchy = createHierarchy([
  { id: 'a', name: 'xã A' },
  { id: 'b', name: 'xã B' },
]);
const obligations = ['a', 'b'].map((unit) => ({ unit, form: 'f', period: periodOf('2026-08') }));
const report = (unit: string, receivedOn: string) => ({
  unit,
  form: 'f',
  period: '2026-08',
  receivedOn,
});
const dueDates = ['a', 'b'].map((unit) => ({
  unit,
  form: 'f',
  period: '2026-08',
  due: '2026-09-15',
}));
const options = { hierarchy, obligations, dueDates, at: '2026-09-20' };
const rowsOf = (received: readonly ReturnType<typeof report>[], more: object = {}) =>
  completenessTable({ ...options, received, ...more }, vi).rows.map(({ cells }) =>
    Object.entries(cells).map(([key, cell]) => [
      key,
      'amount' in cell ? cell.amount : 'text' in cell ? cell.text : cell.kind,
    ]),
  );

it('has one row a unit, and a total', () => {
  expect(rowsOf([report('a', '2026-09-16')]).map((row) => Object.fromEntries(row))).toEqual([
    {
      number: '1',
      of: 'Xã A',
      expected: 1,
      received: 1,
      onTime: 0,
      late: 1,
      missing: 0,
      rate: 100,
    },
    { number: '2', of: 'Xã B', expected: 1, received: 0, onTime: 0, late: 0, missing: 1, rate: 0 },
    { of: 'Tổng cộng', expected: 2, received: 1, onTime: 0, late: 1, missing: 1, rate: 50 },
  ]);
});

it('shows what nobody owed and what had no due day where there is any, and rates above 100', () => {
  const received = [
    report('a', '2026-09-14'),
    report('b', '2026-09-14'),
    report('c', '2026-09-14'),
  ];
  const rows = rowsOf(received, { dueDates: [] });
  expect(Object.fromEntries(rows.at(-1) ?? [])).toMatchObject({
    undated: 2,
    unexpected: 1,
    rate: 150,
  });
  expect(Object.fromEntries(rows.at(-2) ?? [])).toMatchObject({ of: 'c', expected: 0 });
});

it('has one row a form by its name', () => {
  const forms = [{ id: 'f', name: { vi: 'biểu mẫu số 01' } }];
  expect(Object.fromEntries(rowsOf([], { by: 'form', forms })[0] ?? [])).toMatchObject({
    of: 'Biểu mẫu số 01',
    expected: 2,
  });
});
