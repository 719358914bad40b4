import { expect, it } from 'vitest';
import { meantPeriod } from '#inside/time';

it.each([
  ['tháng 6 năm 2020', '2020-06'],
  ['THÁNG 06/2020', '2020-06'],
  [' 2020', '2020'],
  ['2020-h1', '2020-H1'],
  ['quý 2/2020', '2020-Q2'],
])('finds what %s was meant to be', (text, id) => {
  expect(meantPeriod(text)).toBe(id);
});

it.each(['2020', '2020-H3', '6 tháng năm 2020', 'x', '', 'tháng 13 năm 2020', '9'.repeat(5000)])(
  'guesses nothing of %s',
  (text) => {
    expect(meantPeriod(text)).toBeNull();
  },
);
