import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { carriedOut2025 } from '#inside/vietnam';

it('is at least what 03/GQKN and 04/GQTC issued, and counts once what was left over', () => {
  const { columns, checks } = defineForm(carriedOut2025());
  expect(columns).toHaveLength(31);
  const across = checks.filter(({ right }) => right.form !== undefined);
  expect(across.map(({ left, sign, right }) => [left.text, sign, right.form, right.text])).toEqual([
    ['1', '>=', '03/GQKN', '7'],
    ['16', '>=', '04/GQTC', '7'],
  ]);
  const carried = columns.filter(({ time }) => time === 'carried');
  expect(carried.map(({ index, done }) => `${index}:${done}`).join(' ')).toBe(
    '1:2 3:5 4:6 7:9 8:10 16:17 18:20 19:21 22:24 23:25',
  );
});
