import { expect, it } from 'vitest';
import { deepFreeze } from '#inside/kit';

it('freezes a value, what is in it, and what is frozen already', () => {
  const inner = { c: 1 };
  const value = { a: [inner], b: Object.freeze({ d: { e: 2 } }), f: null };
  expect(deepFreeze(value)).toBe(value);
  for (const each of [value, value.a, inner, value.b.d]) expect(Object.isFrozen(each)).toBe(true);
});
