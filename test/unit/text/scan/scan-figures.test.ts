import { scanFigures } from '#inside/text';
import { expect, it } from 'vitest';

const amountsOf = (text: string) => scanFigures(text).figures.map(({ amount }) => amount);

it('finds the figures of a text and no other numbers', () => {
  expect(amountsOf('Năm 2020, theo Chỉ thị số 17, có 545 tổ; 2020 hộ; “3 cùng”; A4.')).toEqual([
    545, 2020,
  ]);
});

it('says where they stand, with the word before them', () => {
  const { text, figures } = scanFigures('Có gần 134 tấn gạo.');
  expect(figures).toEqual([
    { start: 7, end: 18, amount: 134, unit: 'tấn gạo', qualifier: 'nearly' },
  ]);
  expect(text.slice(7, 18)).toBe('134 tấn gạo');
});

it('finds “nhiều” before a noun', () => {
  expect(scanFigures('nhiều nhu yếu phẩm').figures).toMatchObject([{ amount: null, start: 6 }]);
});

it.each(['1 ', ' ', 'nhiều ', '1/', '“1', 'số 1, '])('reads %j again and again', (piece) => {
  expect(() => scanFigures(piece.repeat(20_000))).not.toThrow();
});

it.each([
  ['có 02 (hai) mô hình', [[2, 'mô hình']]],
  [
    'được 350 trđ, 250 tr.đ và 1,5 tỷđ.',
    [
      [35e7, 'đ'],
      [25e7, 'đ'],
      [15e8, 'đ'],
    ],
  ],
  [
    'kinh phí 350tr, dân góp 50 tr.',
    [
      [35e7, ''],
      [5e7, ''],
    ],
  ],
  [
    'VNĐ 2.000.000 cho 5 hộ',
    [
      [2e6, 'đồng'],
      [5, 'hộ'],
    ],
  ],
  ['3 tỷ, 250 triệu đồng', [[3_250_000_000, 'đồng']]],
  [
    'hỗ trợ 3 tỷ, 250 suất quà',
    [
      [3e9, ''],
      [250, 'suất quà'],
    ],
  ],
  [
    'hỗ trợ 500 nghìn, 250 suất quà',
    [
      [5e5, ''],
      [250, 'suất quà'],
    ],
  ],
  ['đạt 74 phần trăm số hộ', [[74, 'phần trăm']]],
])('reads “%s” as it is said', (text, figures) => {
  expect(scanFigures(text).figures.map(({ amount, unit }) => [amount, unit])).toEqual(figures);
});

it.each([
  ['từ 300 hộ trở lên', 'at-least'],
  ['trên dưới 300 hộ', 'about'],
  ['đạt ≥ 95%', 'at-least'],
])('finds the qualifier of “%s”', (text, qualifier) => {
  expect(scanFigures(text).figures).toMatchObject([{ qualifier }]);
});
