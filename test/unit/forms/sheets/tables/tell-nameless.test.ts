import { expect, it } from 'vitest';
import { readTable } from '#inside/forms';
import { createHierarchy } from '#inside/organization';
import { defineIndicator } from '#inside/indicators';

const indicators = ['held', 'people'].map((name) =>
  defineIndicator({ code: `m.${name}`, name: { vi: name }, unit: { vi: 'x' }, kind: 'flow' }),
);
const units = createHierarchy([
  { id: 'a', name: 'Xã A' },
  { id: 'b', name: 'Xã B' },
]);
const told = (...rows: readonly (readonly (string | number | null)[])[]) =>
  readTable([['Đơn vị', 'held', 'people'], ...rows], {
    indicators,
    units,
    expected: { period: '2026' },
  }).findings.flatMap(({ code, cell }) =>
    code === 'forms/table-name-missing' ? [cell?.address] : [],
  );

it('tells of each row of figures without a name once', () => {
  expect(told(['Xã A', 1, 2], [null, 3, 4], ['Xã B', 5, 6], [null, null, 7])).toEqual(['B3', 'C5']);
});

it('says nothing of totals, of blank rows, and of what stands over the figures', () => {
  const index = [null, 1, 2];
  expect(told(index, ['Xã A', 1, 2], [null, null, null], ['Tổng', 1, 2])).toEqual([]);
});
