import { expect, it } from 'vitest';
import { isNumbering, tableNames } from '#inside/forms';
import { defineIndicator } from '#inside/indicators';

const flow = { kind: 'flow' } as const;
const held = defineIndicator({
  ...flow,
  code: 'm.held',
  name: { vi: 'Số cuộc' },
  unit: { vi: 'cuộc' },
});
const cost = defineIndicator({
  ...flow,
  code: 'm.cost',
  name: { vi: 'Kinh phí' },
  unit: { vi: 'đồng' },
  money: true,
});
const options = { indicators: [held, cost], expected: { unit: 'xa-a' } };

const names = tableNames(options);
const at = { row: 1, column: 1 };
it('knows indicators by name and code, and periods', () => {
  expect(names.idOf({ ...at, value: 'SỐ CUỘC' }, 'indicator')).toBe('m.held');
  expect(names.idOf({ ...at, value: 'm.cost' }, 'indicator')).toBe('m.cost');
  expect(names.idOf({ ...at, value: 'Kinh phí (triệu đồng)' }, 'indicator')).toBe('m.cost');
  expect(names.idOf({ ...at, value: 'Quý II/2026' }, 'period')).toBe('2026-Q2');
  expect(names.idOf({ ...at, value: 2025 }, 'period')).toBe('2025');
  expect(names.idOf({ ...at, value: 7 }, 'period')).toBe(undefined);
});
it('takes none of two indicators that are called the same', () => {
  const twice = tableNames({ indicators: [held, { ...cost, name: held.name }] });
  const cell = { ...at, value: 'Số cuộc' };
  expect(twice.idOf(cell, 'indicator')).toBe(undefined);
  expect(twice.severalOf(cell)).toHaveLength(2);
});
it('knows running numbers', () => {
  expect(['STT', 'Mã số', 'Số cuộc'].map(isNumbering)).toEqual([true, true, false]);
});
