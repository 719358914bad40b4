import { expect, it } from 'vitest';
import { reportKey } from '#inside/obligations';

it('tells keys apart whatever signs the ids hold', () => {
  const keys = [
    reportKey('a', 'b,c', 'd'),
    reportKey('a,b', 'c', 'd'),
    reportKey('a","b', 'c', 'd'),
    reportKey('a', 'b","c', 'd'),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(reportKey('a', 'b', 'c')).toBe(reportKey('a', 'b', 'c'));
});
