import { expect, it } from 'vitest';
import { shown } from '#inside/export';

it('shows any value, also one that cannot be written out', () => {
  expect(shown(5)).toBe('5');
  expect(shown(Symbol('a'))).toBe('Symbol(a)');
  expect(shown(Object.create(null))).toBe('a value of type object');
});
