import { hiddenKeys, mayBeAnother, type Balance } from '#inside/aggregation';
import { expect, it } from 'vitest';

const sum = (total: string, ...parts: string[]): Balance => ({ plus: [total], minus: parts });
const hide = (
  amounts: Readonly<Record<string, number>>,
  balances: readonly Balance[],
  below = 5,
) => {
  const small = Object.keys(amounts).filter((key) => {
    const amount = amounts[key] ?? 0;
    return amount > 0 && amount < below;
  });
  return [...hiddenKeys({ amounts: new Map(Object.entries(amounts)), small, balances })].toSorted();
};

it('hides nothing where nothing is small, and a small figure alone where nothing adds up', () => {
  expect(hide({ a: 5, b: 0, t: 5 }, [sum('t', 'a', 'b')])).toEqual([]);
  expect(hide({ a: 3, b: 9 }, [])).toEqual(['a']);
});

it('hides the smallest other part with the one that its total would give back', () => {
  expect(hide({ t: 40, a: 3, b: 20, c: 17, d: 0 }, [sum('t', 'a', 'b', 'c', 'd')])).toEqual([
    'a',
    'c',
  ]);
});

it('hides the total where there is no other part', () => {
  expect(hide({ t: 7, a: 3, b: 4 }, [sum('t', 'a', 'b')])).toEqual(['a', 'b']);
  expect(hide({ t: 2, a: 1, b: 1 }, [sum('t', 'a', 'b')], 3)).toEqual(['a', 'b', 't']);
  expect(hide({ t: 6, a: 6, b: 2, u: 8 }, [sum('u', 't', 'b'), sum('t', 'a')])).toContain('b');
});

it('does not leave two figures of one to be guessed from their sum', () => {
  // 1 + 1 = 2: neither may be 0, as nothing that is 0 is hidden.
  const hidden = hide({ t: 32, a: 1, b: 1, c: 30 }, [sum('t', 'a', 'b', 'c')]);
  expect(hidden).toEqual(['a', 'b', 'c']);
});

it('holds in rows and columns at once', () => {
  const amounts = { a1: 2, a2: 20, a3: 30, b1: 40, b2: 50, b3: 60, c1: 70, c2: 80, c3: 90 };
  const totals = { ta: 52, tb: 150, tc: 240, t1: 112, t2: 150, t3: 180 };
  const balances = [
    ...['a', 'b', 'c'].map((row) => sum(`t${row}`, `${row}1`, `${row}2`, `${row}3`)),
    ...['1', '2', '3'].map((column) => sum(`t${column}`, `a${column}`, `b${column}`, `c${column}`)),
  ];
  expect(hide({ ...amounts, ...totals }, balances)).toEqual(['a1', 'a2', 'b1', 'b2']);
});

it('finds that a figure may be another one only where all sums stay', () => {
  const balances = [sum('t', 'a', 'b')];
  const unseen = (...hidden: string[]) => ({
    amounts: new Map(Object.entries({ t: 10, a: 3, b: 7 })),
    isHidden: (key: string) => hidden.includes(key),
    balancesOf: () => balances,
  });
  expect(mayBeAnother(unseen('a'), 'a')).toBe(false);
  expect(mayBeAnother(unseen('a', 'b'), 'a')).toBe(true);
  expect(mayBeAnother(unseen('a', 't'), 'a')).toBe(true);
});
