import { expect, it } from 'vitest';
import { mayBeAnother, type Balance } from '#inside/aggregation';

const balances: readonly Balance[] = [
  { plus: ['t'], minus: ['a', 'b'] },
  { plus: ['b'], minus: ['c', 'd'] },
];
const may = (amounts: Readonly<Record<string, number>>, ...hidden: string[]): boolean =>
  mayBeAnother(
    {
      amounts: new Map(Object.entries(amounts)),
      isHidden: (key) => hidden.includes(key),
      balancesOf: (key) => balances.filter(({ plus, minus }) => [...plus, ...minus].includes(key)),
    },
    'a',
  );

it('changes figures along several sums', () => {
  const amounts = { t: 9, a: 2, b: 7, c: 3, d: 4 };
  expect(may(amounts, 'a', 'b')).toBe(false);
  expect(may(amounts, 'a', 'b', 'c')).toBe(true);
  expect(may(amounts, 'a', 't')).toBe(true);
});

it('makes no figure zero', () => {
  expect(may({ t: 2, a: 1, b: 1, c: 1, d: 0 }, 'a', 'b', 'c')).toBe(false);
});
