import { describe, expect, it } from 'vitest';
import { boundsOf, exactly, known, noAmount, quantityOf, sumOf } from '#inside/aggregation';

const state = 'reported' as const;
const over = quantityOf({ state, amount: 10, qualifier: 'over' }, 10);
const many = quantityOf({ state, amount: null, qualifier: 'many' }, 10);
const range = quantityOf({ state, amount: 3, to: 5 }, 10);

it('has no amount, and a reason', () => {
  expect(noAmount('refused', 'incomplete')).toEqual({
    state: 'refused',
    amount: null,
    from: null,
    to: null,
    bounds: null,
    reason: 'incomplete',
  });
});

it('leaves open sides open', () => {
  expect(boundsOf(over)).toEqual({ from: 10, to: null, plausibleFrom: 10, plausibleTo: 11 });
  expect(boundsOf(exactly(4))).toEqual({ from: 4, to: 4, plausibleFrom: 4, plausibleTo: 4 });
});

describe('known', () => {
  it('tells an amount', () => {
    expect(known(exactly(4), 'nil')).toEqual({
      state: 'nil',
      amount: 4,
      from: 4,
      to: 4,
      qualifier: undefined,
      bounds: boundsOf(exactly(4)),
    });
  });

  it('tells an amount with its word', () => {
    expect(known(over, state)).toMatchObject({ amount: 10, from: 10, to: 10, qualifier: 'over' });
  });

  it('tells a range by its ends', () => {
    expect(known(range, state)).toMatchObject({
      amount: null,
      from: 3,
      to: 5,
      qualifier: undefined,
    });
  });

  it('tells nothing but the word of nhiều alone, and a lower bound of it in a sum', () => {
    expect(known(many, state)).toMatchObject({ amount: null, from: null, to: null });
    expect(known(many, state).qualifier).toBe('many');
    expect(known(sumOf([many, exactly(2)]), state)).toMatchObject({
      amount: null,
      from: 3,
      to: null,
      qualifier: 'at-least',
    });
  });
});

it('adds up, from zero on', () => {
  expect(sumOf([])).toEqual(exactly(0));
  expect(sumOf([exactly(3), exactly(4)])).toEqual(exactly(7));
  expect(sumOf([over])).toBe(over);
});
