import { expect, it } from 'vitest';
import { readTable } from '#inside/forms';
import { createHierarchy } from '#inside/organization';
import { defineIndicator } from '#inside/indicators';

const indicators = ['held', 'people'].map((name) =>
  defineIndicator({ code: `m.${name}`, name: { vi: name }, unit: { vi: 'x' }, kind: 'flow' }),
);
const units = createHierarchy([
  { id: 't', name: 'Tỉnh T' },
  { id: 'a', name: 'Xã A', parent: 't' },
  { id: 'b', name: 'Xã B', parent: 't' },
]);
const rows = [
  ['Chỉ tiêu', 'Xã A', 'Xã B'],
  ['held', 1, 2],
  ['people', 3, 4],
] as const;
const told = (line: string) =>
  readTable([[line], ...rows], {
    indicators,
    units,
    expected: { period: '2026' },
  }).findings.flatMap(({ code, cell, params }) =>
    code === 'forms/row-of-other-unit' ? [[cell?.address, params['found'], params['sender']]] : [],
  );

it('tells once of each unit that does not belong to the one over the table', () => {
  expect(told('Đơn vị báo cáo: Xã A')).toEqual([['C2', 'b', 'a']]);
  expect(told('Đơn vị báo cáo: Tỉnh T')).toEqual([]);
  expect(told('Bảng số liệu')).toEqual([]);
});
