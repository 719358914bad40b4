import { nearestOf } from 'danvan/text';
import { expect, it } from 'vitest';
import { nearestCode } from '#inside/text';

const codes = ['nd-09-2019', 'tt-01-2024-ttcp', '2020/2025@party', 'x'];

it.each([
  ['nd-9-2019', 'nd-09-2019'],
  ['ND_09_2019', 'nd-09-2019'],
  ['tt-01-2024', 'tt-01-2024-ttcp'],
  ['2021/2026@party', '2020/2025@party'],
  ['xyzzy', null],
  ['', null],
  ['--', null],
])('says of %j that %j was meant, as the search for words does', (code, meant) => {
  expect(nearestCode(code, codes)).toBe(meant);
  expect(nearestOf(code, codes)).toBe(meant);
});

it('ends soon on very long texts', () => {
  expect(nearestCode('a'.repeat(1e6), ['b'.repeat(1e6), 'c'])).toBeNull();
});
