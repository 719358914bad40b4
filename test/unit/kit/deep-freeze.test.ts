import { describe, expect, it } from 'vitest';
import { deepFreeze, isDeepFrozen } from '#inside/kit';

describe('deepFreeze', () => {
  it('freezes objects and lists to their leaves, and gives the same value back', () => {
    const value = { a: [{ b: { c: 1 } }], d: null, e: 'text' };
    expect(deepFreeze(value)).toBe(value);
    for (const each of [value, value.a, value.a[0], value.a[0]?.b]) {
      expect(Object.isFrozen(each)).toBe(true);
    }
  });

  it('goes on below what is frozen at its top', () => {
    const value = Object.freeze({ a: [1] });
    expect(Object.isFrozen(deepFreeze(value).a)).toBe(true);
  });

  it('ends on what holds itself', () => {
    const value: { self?: unknown } = {};
    value.self = [value];
    expect(Object.isFrozen(deepFreeze(value).self)).toBe(true);
  });

  it('goes deeper than calls can', () => {
    let value: readonly unknown[] = [];
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(Object.isFrozen(deepFreeze(value)[0])).toBe(true);
  });

  it('freezes what maps and sets hold', () => {
    const [key, held, member] = [{}, {}, {}];
    deepFreeze([new Map([[key, held]]), new Set([member])]);
    expect([key, held, member].every(Object.isFrozen)).toBe(true);
  });

  it('leaves typed arrays alone', () => {
    const bytes = new Uint8Array([1]);
    expect(deepFreeze({ bytes }).bytes).toBe(bytes);
    bytes[0] = 2;
    expect(bytes[0]).toBe(2);
  });
});

describe('isDeepFrozen', () => {
  it('looks at everything below the top', () => {
    expect(isDeepFrozen(Object.freeze({ a: [1] }))).toBe(false);
    expect(isDeepFrozen(Object.freeze({ a: Object.freeze([1]), b: null }))).toBe(true);
    expect(isDeepFrozen('text')).toBe(true);
    expect(isDeepFrozen(new Uint8Array(1))).toBe(true);
  });
});
