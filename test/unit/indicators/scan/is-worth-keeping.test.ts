import { isWorthKeeping } from '#inside/indicators';
import { expect, it } from 'vitest';

const text = '5 tấn gạo, nhiều thực phẩm. Nhiều ý kiến.';
const value = (start: number, amount: number | null, unit: string, wording = unit) => ({
  text: unit,
  start,
  end: start + 4,
  amount,
  unit,
  proposals: [{ indicator: 'a.b', wording, words: [], weight: 1 }],
});
const values = [value(0, 5, 'tấn gạo'), value(17, null, 'thực phẩm'), value(34, null, 'ý kiến')];

it('keeps numbers, and “nhiều” beside one where an indicator counts it', () => {
  expect(values.map((_, at) => isWorthKeeping(text, values, at))).toEqual([true, true, false]);
  const others = [value(0, 5, 'tấn gạo'), value(17, null, 'thực phẩm', 'gạo')];
  expect(isWorthKeeping(text, others, 1)).toBe(false);
});
