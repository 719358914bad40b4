import { describe, expect, it } from 'vitest';
import { defineForm, readRows } from '#inside/forms';
import { defineIndicator } from '#inside/indicators';
import { createHierarchy } from '#inside/organization';
import { unitKinds as kinds } from '#inside/vietnam';
import { codesOf } from '../../../support/forms/small-forms.js';

const units = createHierarchy(
  [
    { id: 'xa-a', name: 'xã A Lưới' },
    { id: 'xa-b', name: 'xã Bình Minh' },
  ],
  { kinds },
);
const form = defineForm({
  id: 'meetings',
  title: 'Họp thôn',
  columns: [
    { index: '1', heading: 'Kết quả › Số cuộc', indicator: { code: 'm.held' } },
    { index: '2', heading: 'Kết quả › Số người', indicator: { code: 'm.people' } },
  ],
});
const options = { units, expected: { period: '2026-Q2' } };

describe('rows of a form', () => {
  it('are read by headings, their ends, or indexes', () => {
    const rows = [
      { 'Đơn vị': 'A Lưới', 'Kết quả › Số cuộc': '1.234', 'SỐ NGƯỜI': 4 },
      { 'Đơn vị': 'xã Bình Minh', 'Kết quả › Số cuộc': '-', 'SỐ NGƯỜI': null },
    ];
    const read = readRows(rows, form, options);
    expect(read.observations.map(({ unit, indicator, value }) => [unit, indicator, value])).toEqual(
      [
        ['xa-a', 'm.held', 1234],
        ['xa-a', 'm.people', 4],
        ['xa-b', 'm.held', { state: 'nil' }],
        ['xa-b', 'm.people', null],
      ],
    );
    expect(readRows([{ unit: 'A Lưới', 1: 5 }], form, options).observations[0]?.value).toBe(5);
  });
  it('tell of the row as people count it', () => {
    const rows = [
      { 'Đơn vị': 'A Lưới', 'Số cuộc': 1, 'Số người': 2 },
      { 'Đơn vị': 'Xã Lạ Hoắc', 'Số cuộc': 3, 'Số người': '7.7' },
    ];
    const { findings } = readRows(rows, form, options);
    expect(findings.map(({ code, row, cell }) => [code, row, cell])).toEqual([
      ['organization/unknown-name', 3, undefined],
    ]);
  });
});

it('are read as a table where indicators are given', () => {
  const indicators = [
    defineIndicator({
      code: 'm.held',
      name: { vi: 'Số cuộc' },
      unit: { vi: 'cuộc' },
      kind: 'flow',
    }),
  ];
  const rows = [
    { unit: 'A Lưới', period: '2026-Q1', 'Số cuộc': 7 },
    { unit: 'Bình Minh', period: 'quý II/2026', 'Số cuộc': '8' },
  ];
  const { observations, findings } = readRows(rows, indicators, { units });
  expect(observations.map(({ unit, period, value }) => [unit, period, value])).toEqual([
    ['xa-a', '2026-Q1', 7],
    ['xa-b', '2026-Q2', 8],
  ]);
  expect(codesOf(findings)).toEqual(['forms/table-understood']);
});
