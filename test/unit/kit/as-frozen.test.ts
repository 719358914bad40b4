import { expect, it } from 'vitest';
import { asFrozen, isDeepFrozen } from '#inside/kit';

it('copies what is not frozen, and leaves it as it was', () => {
  const given = { list: [{ a: 1 }], none: null };
  const kept = asFrozen(given);
  expect(kept).toEqual(given);
  expect(kept).not.toBe(given);
  expect(isDeepFrozen(kept)).toBe(true);
  expect(Object.isFrozen(given) || Object.isFrozen(given.list[0])).toBe(false);
});

it('shares what is frozen to its leaves', () => {
  const part = Object.freeze({ a: 1 });
  expect(asFrozen(part)).toBe(part);
  expect(asFrozen({ part }).part).toBe(part);
  expect(asFrozen('text')).toBe('text');
});

it('copies what stands in two places once', () => {
  const part = { a: 1 };
  const kept = asFrozen([part, part]);
  expect(kept[0]).toBe(kept[1]);
});

it('refuses what is no plain data and what has no end', () => {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  expect(() => asFrozen(ring)).toThrow(RangeError);
  expect(() => asFrozen(new Map([['a', 1]]))).toThrow(TypeError);
  expect(() => asFrozen({ list: Array.from({ length: 1 }, () => new Date(0)) })).toThrow(TypeError);
});

it('refuses a list that would fill the memory', () => {
  const list: unknown[] = [];
  list.length = 10_000_001;
  expect(() => asFrozen(list)).toThrow(RangeError);
});
