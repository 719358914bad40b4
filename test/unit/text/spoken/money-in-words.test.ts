import { moneyInWords } from 'danvan/text';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';

it.each([
  [0, 'Không đồng'],
  [58_500_000_000, 'Năm mươi tám tỷ năm trăm triệu đồng'],
  [
    1_234_567_891,
    'Một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt đồng',
  ],
  [-49_000_000, 'Âm bốn mươi chín triệu đồng'],
])('moneyInWords says %s', (amount, words) => {
  expect(moneyInWords(amount)).toBe(words);
});

it('moneyInWords refuses a part of a đồng', () => {
  expect(errorOf(() => moneyInWords(0.5)).message).toBe(
    '0.5 is no amount of whole đồng; round it first.',
  );
});
