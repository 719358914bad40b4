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
