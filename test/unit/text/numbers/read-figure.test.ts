import { expect, it } from 'vitest';
import { readFigure } from '#inside/text';

it.each([
  ['221vụ', 221, 'vụ', true],
  ['1 tỷ 200 triệu đồng', 1_200_000_000, 'đồng', false],
  ['500000₫', 500_000, '₫', true],
  ['1 triệu 200 đồng', 1_000_000, '200 đồng', false],
])('reads %j', (text, amount, rest, isTouching) => {
  expect(readFigure(text, text)).toMatchObject({ value: { amount, rest, isTouching } });
});

it('reads nothing where no number stands first', () => {
  expect(readFigure('vụ 5', 'vụ 5')).toBeUndefined();
});
