import { expect, it } from 'vitest';
import { rowHeights } from '#inside/exporters/excel';
import { sheetOf } from './support.js';

const long = 'Kết quả đối thoại trực tiếp với Nhân dân '.repeat(3);

it('makes rows as high as their longest text needs', () => {
  const heights = rowHeights(
    sheetOf(
      [
        { row: 1, column: 1, value: long },
        { row: 2, column: 1, value: 'Ngắn' },
        { row: 3, column: 1, value: long },
        { row: 4, column: 1, value: 5 },
      ],
      { widths: [30, 30, 60], merged: [{ top: 3, left: 1, bottom: 3, right: 3 }] },
    ),
  );
  const [alone = 0, short = 0, across = 0] = [1, 2, 3].map((row) => heights.get(row));
  expect(alone).toBeGreaterThan(across);
  expect(across).toBeGreaterThanOrEqual(short);
  expect(heights.has(4)).toBe(false);
});

it('leaves texts over several rows to them', () => {
  const merged = [{ top: 1, left: 1, bottom: 9, right: 1 }];
  expect(rowHeights(sheetOf([{ row: 1, column: 1, value: long }], { merged })).size).toBe(0);
});
