import { describe, expect, it } from 'vitest';
import { plainFacts } from '#inside/findings';
import { errorOf } from '../../support/error-of.js';

describe('plainFacts', () => {
  it('copies plain data of every kind, frozen to the bottom', () => {
    const facts = { a: 'x', b: [1, null, { c: true }], d: undefined, e: Number.NaN };
    const copy = plainFacts(facts, 'params');
    expect(copy).toEqual(facts);
    expect([copy, copy.b, copy.b[2]].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(facts.b)).toBe(false);
  });

  it.each([
    ['a symbol', { a: [Symbol('s')] }],
    ['a function', { a: () => 1 }],
    ['a date', { a: new Date(0) }],
    ['a list in place of fields', ['a']],
    ['a text', 'a'],
  ])('refuses %s', (_, given: unknown) => {
    expect(errorOf(() => plainFacts(given, 'params'))).toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('says where something throws', () => {
    const inner = {
      get b(): never {
        throw new Error('no');
      },
    };
    expect(errorOf(() => plainFacts({ a: inner }, 'params')).message).toMatch(/\(at a\.b\)\.$/);
  });
});
