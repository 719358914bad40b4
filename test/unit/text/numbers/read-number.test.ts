import { expect, it } from 'vitest';
import { readNumber } from '#inside/text';

it('applies the zeros of a scale exactly', () => {
  expect(readNumber('58,5', 9)).toEqual({
    ok: true,
    value: { amount: 58_500_000_000, precision: 100_000_000 },
  });
  expect(readNumber('0,07', 6)).toMatchObject({ value: { amount: 70_000 } });
});

it('names the whole text that it was part of', () => {
  const result = readNumber('7.7', 0, '7.7 tỷ');
  expect(!result.ok && result.findings[0]?.params).toEqual({ text: '7.7 tỷ' });
});
