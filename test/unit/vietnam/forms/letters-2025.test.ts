import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { letters2025 } from '#inside/vietnam';

it('has 25 columns, and counts once what was left over', () => {
  const { columns, checks } = defineForm(letters2025());
  expect(columns).toHaveLength(25);
  expect(columns[0]).toMatchObject({ time: 'carried', done: '2' });
  expect(columns[5]?.formulas.map(({ text }) => text)).toEqual(['7+8', '9+10+11']);
  expect(checks.map(({ left, sign, right }) => `${left.text}${sign}${right.text}`)).toEqual([
    '2<=1',
    '3<=2',
    '4<=3',
    '5<=4',
  ]);
});
