import { observedValueSchema } from 'danvan/schemas';
import { describe, expect, it } from 'vitest';

describe('observedValueSchema', () => {
  it('reads a number as reported, zero too, and null as missing', () => {
    expect(observedValueSchema.parse(0)).toEqual({ state: 'reported', amount: 0 });
    expect(observedValueSchema.parse(null)).toEqual({ state: 'missing' });
  });

  it('keeps qualifier and precision', () => {
    const value = { amount: 134, qualifier: 'nearly', precision: 1 };
    expect(observedValueSchema.parse(value)).toEqual({ state: 'reported', ...value });
  });

  it.each(['nil', 'missing', 'not-applicable', 'withheld'])('reads the state %s', (state) => {
    expect(observedValueSchema.parse({ state })).toEqual({ state });
  });

  it.each([
    ['a text', '325'],
    ['nothing at all', undefined],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a boolean', true],
    ['a list', [1]],
    ['an unknown state', { state: 'lost' }],
    ['an amount beside a state without one', { state: 'nil', amount: 3 }],
    ['null without “nhiều”', { amount: null }],
    ['a range that falls', { amount: 5, to: 3 }],
    ['a misspelt field', { amount: 5, qualifer: 'nearly' }],
  ])('refuses %s', (_, value) => {
    expect(observedValueSchema.safeParse(value).success).toBe(false);
  });
});
