import { expect, it } from 'vitest';
import { rememberRead, wasRead } from '#inside/forms';

it('remembers a list that was read, and no other', () => {
  const list = Object.freeze([]);
  expect(wasRead(list)).toBe(false);
  expect(rememberRead(list)).toBe(list);
  expect(wasRead(list)).toBe(true);
  expect(wasRead([])).toBe(false);
});
