import { expect, it } from 'vitest';
import { readTable } from '#inside/forms';
import { defineIndicator } from '#inside/indicators';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

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

it('says where each figure stood', () => {
  const rows = [
    ['Chỉ tiêu', 'Số liệu'],
    ['Số cuộc', 5],
    ['Kinh phí (triệu đồng)', '1,5'],
  ];
  const { values, passedOver } = readTable(sheetOf(rows), {
    ...options,
    expected: { unit: 'xa-a', period: '2026-Q2' },
  });
  expect(values).toEqual([
    {
      unit: 'xa-a',
      indicator: 'm.held',
      period: '2026-Q2',
      value: 5,
      source: { document: 'Sheet1', locator: 'B2' },
    },
    {
      unit: 'xa-a',
      indicator: 'm.cost',
      period: '2026-Q2',
      value: 1_500_000,
      source: { document: 'Sheet1', locator: 'B3' },
    },
  ]);
  expect(passedOver.map(({ address }) => address)).toEqual(['A1', 'B1']);
});
