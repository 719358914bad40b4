import { describe, expect, it } from 'vitest';
import {
  addQuantities,
  exactly,
  isExact,
  nothing,
  quantityOf,
  subtractQuantities,
  wordOf,
  type Quantity,
} from '#inside/aggregation';

type Word = NonNullable<Quantity['qualifier']>;

const state = 'reported' as const;
const words = (qualifier: Word, amount: number): Quantity =>
  quantityOf({ state, amount, qualifier }, 10);
const range = (amount: number, to: number): Quantity => quantityOf({ state, amount, to }, 10);
const many = (): Quantity => quantityOf({ state, amount: null, qualifier: 'many' }, 10);

const endsOf = ({ from, to, plausibleFrom, plausibleTo }: Quantity) => [
  from,
  to,
  plausibleFrom,
  plausibleTo,
];

describe('the bounds of a word', () => {
  it.each<[Word, readonly number[]]>([
    ['nearly', [0, 200, 180, 200]],
    ['under', [0, 200, 180, 200]],
    ['at-most', [0, 200, 180, 200]],
    ['over', [200, Infinity, 200, 220]],
    ['more-than', [200, Infinity, 200, 220]],
    ['at-least', [200, Infinity, 200, 220]],
    ['about', [0, Infinity, 180, 220]],
  ])('%s 200', (word, ends) => {
    const quantity = words(word, 200);
    expect(quantity).toMatchObject({ amount: 200, qualifier: word });
    expect(endsOf(quantity)).toEqual(ends);
  });

  it('nhiều is one or more', () => {
    expect(many()).toMatchObject({ amount: null, qualifier: 'many' });
    expect(endsOf(many())).toEqual([1, Infinity, 1, Infinity]);
  });

  it('reaches as far as the tolerance says, exactly', () => {
    const near = quantityOf({ state, amount: 0.7, qualifier: 'about' }, 20);
    expect(endsOf(near)).toEqual([0, Infinity, 0.56, 0.84]);
  });

  it('holds for an amount below zero, too', () => {
    expect(endsOf(words('nearly', -5)).slice(0, 2)).toEqual([-5, -5]);
    expect(endsOf(words('about', -5)).slice(0, 2)).toEqual([-5, Infinity]);
  });
});

describe('quantityOf', () => {
  it('keeps the ends of a range and gives it no amount', () => {
    expect(range(3, 5)).toMatchObject({ amount: null });
    expect(endsOf(range(3, 5))).toEqual([3, 5, 3, 5]);
  });

  it('takes a range of one number for the number', () => {
    expect(range(4, 4)).toEqual(exactly(4));
  });

  it('has four equal ends for a number', () => {
    expect(quantityOf({ state, amount: 7 }, 10)).toEqual({
      amount: 7,
      from: 7,
      to: 7,
      plausibleFrom: 7,
      plausibleTo: 7,
    });
    expect(quantityOf({ state, amount: null }, 10)).toEqual(exactly(0));
  });
});

describe('addQuantities', () => {
  it('adds amounts and each of the four ends, exactly', () => {
    const sum = addQuantities([words('about', 0.1), words('nearly', 0.2)]);
    expect(sum.amount).toBe(0.3);
    expect(endsOf(sum)).toEqual([0, Infinity, 0.27, 0.31]);
    expect(sum.qualifier).toBe('about');
    expect(addQuantities([exactly(0.1), exactly(0.2)])).toEqual(exactly(0.3));
  });

  it('keeps the word of one alone', () => {
    const over = words('over', 10);
    expect(addQuantities([over])).toBe(over);
  });

  it('has bounds and no amount with a range among the parts', () => {
    const sum = addQuantities([exactly(10), range(3, 5)]);
    expect(sum.amount).toBeNull();
    expect(endsOf(sum)).toEqual([13, 15, 13, 15]);
    expect(endsOf(addQuantities([many(), exactly(2)]))).toEqual([3, Infinity, 3, Infinity]);
  });

  it('of nothing is zero', () => {
    expect(addQuantities([])).toEqual(exactly(0));
    expect(nothing).toEqual(exactly(0));
  });
});

describe('subtractQuantities', () => {
  it('takes the earlier total from the later one', () => {
    expect(subtractQuantities(exactly(0.3), exactly(0.1))).toEqual(exactly(0.2));
    expect(subtractQuantities(exactly(5), exactly(5))).toEqual(exactly(0));
  });

  it('sets opposite ends against each other', () => {
    const difference = subtractQuantities(exactly(100), words('over', 30));
    expect(difference).toMatchObject({ amount: 70 });
    expect(difference && endsOf(difference)).toEqual([0, 70, 67, 70]);
    const other = subtractQuantities(range(50, 60), range(10, 15));
    expect(other && endsOf(other)).toEqual([35, 50, 35, 50]);
    expect(other?.amount).toBeNull();
  });

  it('stays open above where the later total is', () => {
    const difference = subtractQuantities(words('over', 30), exactly(10));
    expect(difference && endsOf(difference)).toEqual([20, Infinity, 20, 23]);
  });

  it('knows no amount where one of both has none', () => {
    expect(subtractQuantities(range(50, 60), exactly(10))?.amount).toBeNull();
    expect(subtractQuantities(exactly(60), range(10, 15))?.amount).toBeNull();
  });

  it('keeps the word of the later total, and turns that of the earlier one', () => {
    const wordBetween = (...[later, earlier]: Parameters<typeof subtractQuantities>) =>
      subtractQuantities(later, earlier)?.qualifier;
    expect(wordBetween(words('at-most', 9), exactly(4))).toBe('at-most');
    expect(wordBetween(exactly(9), words('at-most', 4))).toBe('at-least');
    expect(wordBetween(exactly(9), words('at-least', 4))).toBe('at-most');
    expect(wordBetween(words('nearly', 9), words('nearly', 4))).toBe('about');
    expect(wordBetween(words('over', 9), words('over', 4))).toBe('about');
    expect(wordBetween(exactly(9), exactly(4))).toBeUndefined();
    expect(wordBetween(words('nearly', 4), exactly(5))).toBeUndefined();
  });

  it('is none where it is certainly negative', () => {
    expect(subtractQuantities(exactly(4), exactly(5))).toBeNull();
    expect(subtractQuantities(words('nearly', 4), words('over', 5))).toBeNull();
  });

  it('is cut at zero where it may be negative', () => {
    const difference = subtractQuantities(words('about', 50), exactly(60));
    expect(difference?.amount).toBe(0);
    expect(difference && endsOf(difference)).toEqual([0, Infinity, 0, 0]);
    expect(subtractQuantities(words('nearly', 5), words('over', 5))?.amount).toBe(0);
  });
});

describe('isExact', () => {
  it('is true of one number only', () => {
    expect([exactly(3), words('over', 3), range(3, 5), many()].map(isExact)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isExact({ ...exactly(3), amount: null })).toBe(false);
  });
});

describe('wordOf', () => {
  it('is the word of the source where there is one', () => {
    expect(wordOf(words('at-most', 3))).toBe('at-most');
  });

  it.each<[string | undefined, Quantity]>([
    ['under', addQuantities([exactly(1), words('under', 3)])],
    ['at-most', addQuantities([exactly(0), words('at-most', 3)])],
    ['at-most', addQuantities([words('nearly', 3), words('at-most', 3)])],
    ['at-least', addQuantities([exactly(1), words('at-least', 3)])],
    [undefined, addQuantities([exactly(1), words('at-most', 0)])],
    [undefined, addQuantities([range(1, 2), words('at-most', 3)])],
    ['nearly', { ...words('nearly', 3), qualifier: undefined }],
    ['over', { ...words('over', 3), qualifier: undefined }],
    ['about', { ...words('about', 3), qualifier: undefined }],
    ['about', addQuantities([words('under', 3), words('at-least', 3)])],
    [undefined, addQuantities([exactly(1), exactly(2)])],
    [undefined, addQuantities([exactly(1), range(2, 4)])],
  ])('is %s for open sides of a sum', (word, quantity) => {
    expect(wordOf(quantity)).toBe(word);
  });
});

describe('a share of an amount', () => {
  it.each([
    [7, 7.7],
    [0.7, 0.77],
    [2 ** 53 - 1, 9_907_919_180_215_090],
  ])('of %d is exact', (amount, most) => {
    expect(words('over', amount).plausibleTo).toBe(most);
  });

  it('of nothing is no negative zero', () => {
    expect(Object.is(words('about', 0).plausibleFrom, 0)).toBe(true);
  });
});
