import { expect, it } from 'vitest';
import { knownNames } from '#inside/locale';
import { shapeFinding } from '#inside/findings';

const finding = shapeFinding(
  'shape/missing-field',
  { expected: 'string' },
  { names: { a: { vi: 'xã A', en: 'A commune' }, b: { vi: 'xã B' } } },
);

it('takes the names that are handed over first', () => {
  const { unit, line } = knownNames(finding, { unit: (id) => (id === 'a' ? 'mới' : undefined) });
  expect([unit?.('a', 'vi'), unit?.('b', 'vi'), unit?.('toString', 'vi')]).toEqual([
    'mới',
    'xã B',
    undefined,
  ]);
  expect([line?.('a', 'en'), line?.('b', 'en')]).toEqual(['A commune', 'xã B']);
});

it('leaves them alone where the finding knows none', () => {
  const names = {};
  expect(knownNames({ ...finding, names: {} }, names).unit?.('a', 'vi')).toBeUndefined();
  expect(knownNames(shapeFinding('shape/missing-field', { expected: 'x' }), names)).toBe(names);
});
