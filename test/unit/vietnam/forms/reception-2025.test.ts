import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { reception2025 } from '#inside/vietnam';

it('has 21 columns, four of them sums of what was received regularly, by the head and by delegates', () => {
  const { columns, notes } = defineForm(reception2025());
  expect(columns.map(({ index }) => Number(index))).toEqual(
    Array.from({ length: 21 }, (_, at) => at + 1),
  );
  expect(
    columns.flatMap(({ printed, formulas }) => (formulas.length > 0 ? [printed] : [])),
  ).toEqual(['1=5+11+17', '2=6+12+18', '3=7+13+19', '4=8+14+20']);
  expect(notes?.vi).toBe('22. Ghi chú');
  expect(columns[20]?.heading.map(({ vi }) => vi)).toEqual([
    'Tiếp định kỳ và đột xuất của Thủ trưởng',
    'Ủy quyền tiếp',
    'Trong đó đoàn đông người',
    'Số người được tiếp',
  ]);
});
