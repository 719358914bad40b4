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

const read = (...rows: Parameters<typeof sheetOf>[0]) =>
  readTable(sheetOf(rows), {
    ...options,
    expected: { unit: 'xa-a', period: '2026-Q2' },
  }).findings.slice(1);
it('tells of names that mean nothing beside figures, and of no others', () => {
  const findings = read(
    ['Chỉ tiêu', 'Số liệu'],
    ['Số cuộc', 5],
    ['Số lạ', 6],
    ['Ghi chú', 'x'],
    ['Tổng', 11],
  );
  expect(findings.map(({ code, cell }) => [code, cell?.address])).toEqual([
    ['forms/table-name-unknown', 'A3'],
  ]);
});
it('never guesses between two indicators', () => {
  const twice = {
    ...options,
    indicators: [
      held,
      cost,
      { ...cost, code: 'm.other', name: { vi: 'Số khác' } },
      { ...cost, code: 'm.third', name: { vi: 'Số khác' } },
    ],
    expected: { unit: 'xa-a', period: '2026-Q2' },
  };
  const { findings } = readTable(
    sheetOf([
      ['Chỉ tiêu', 'Số liệu'],
      ['Số cuộc', 5],
      ['Số khác', 6],
    ]),
    twice,
  );
  expect(findings.map(({ code }) => code)).toEqual([
    'forms/table-understood',
    'forms/heading-ambiguous',
  ]);
});
it('tells of them beside digits that are text, as in CSV files', () => {
  const findings = read(['Chỉ tiêu', 'Số liệu'], ['Số cuộc', '5'], ['Số lạ', '6']);
  expect(findings.map(({ code, cell }) => [code, cell?.address])).toEqual([
    ['forms/table-name-unknown', 'A3'],
  ]);
});
