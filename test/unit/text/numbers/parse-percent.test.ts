import { parsePercent } from 'danvan/text';
import { expect, it } from 'vitest';

it('keeps the weight of the last printed digit', () => {
  expect(parsePercent('74%')).toMatchObject({ value: { amount: 74, precision: 1 } });
  expect(parsePercent('73,8 %')).toMatchObject({ value: { amount: 73.8, precision: 0.1 } });
  expect(parsePercent('73,80%')).toMatchObject({ value: { amount: 73.8, precision: 0.01 } });
});

it.each(['74', '%', '73.8%', '74%%', 'bảy mươi %'])('refuses %j', (text) => {
  expect(parsePercent(text).ok).toBe(false);
});
