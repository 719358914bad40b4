import { expect, it } from 'vitest';
import { exactly } from '#inside/aggregation';
import { fillingsOf } from '#inside/rules';

const sent = (from: number, to: number, amount: number, isCumulative = false) => ({
  from,
  to,
  row: from * 1000 + to,
  isCumulative,
  isNil: false,
  quantity: exactly(amount),
});

const told = (series: Parameters<typeof fillingsOf>[0]) =>
  fillingsOf(series).map(({ whole, parts, sum }) => [
    `${whole.from}-${whole.to}`,
    parts.map(({ from, to }) => `${from}-${to}`),
    sum.amount,
  ]);

it('fill days by the fewest reports', () => {
  const series = [sent(1, 4, 9), sent(1, 1, 1), sent(2, 2, 2), sent(1, 2, 3), sent(3, 4, 4)];
  expect(told(series)).toEqual([
    ['1-2', ['1-1', '2-2'], 3],
    ['1-4', ['1-2', '3-4'], 7],
  ]);
});

it('leave out days with a gap, and take a way round a report that leads nowhere', () => {
  expect(told([sent(1, 4, 9), sent(1, 1, 1), sent(3, 4, 4)])).toEqual([]);
  expect(told([sent(1, 4, 9), sent(1, 3, 1), sent(1, 2, 2), sent(3, 4, 4)])).toEqual([
    ['1-4', ['1-2', '3-4'], 6],
  ]);
});

it('set two of the same days beside each other, and running totals after one another', () => {
  expect(told([sent(1, 4, 9), sent(1, 4, 8, true)])).toEqual([['1-4', ['1-4'], 9]]);
  expect(told([sent(1, 2, 3, true), sent(3, 3, 4), sent(1, 3, 8, true)])).toEqual([
    ['1-3', ['1-2', '3-3'], 7],
  ]);
});

it('are found in whatever order reports stand, by the fewest of those that end on one day', () => {
  expect(told([sent(4, 5, 3), sent(1, 5, 9), sent(2, 3, 2), sent(1, 1, 1)])).toEqual([
    ['1-5', ['1-1', '2-3', '4-5'], 6],
  ]);
  const twoWays = [
    sent(1, 6, 9),
    sent(1, 2, 1),
    sent(3, 4, 1),
    sent(5, 6, 1),
    sent(1, 3, 2),
    sent(4, 6, 2),
  ];
  expect(told(twoWays)).toEqual([['1-6', ['1-3', '4-6'], 4]]);
});

it('take the fewest whatever begins first, and the first among as many', () => {
  const fewer = [
    sent(1, 6, 9),
    sent(1, 2, 1),
    sent(3, 3, 1),
    sent(1, 4, 2),
    sent(4, 6, 1),
    sent(5, 6, 3),
  ];
  expect(told(fewer)).toContainEqual(['1-6', ['1-4', '5-6'], 5]);
  const alike = [sent(1, 6, 9), sent(1, 3, 1), sent(1, 4, 2), sent(4, 6, 3), sent(5, 6, 4)];
  expect(told(alike)).toEqual([['1-6', ['1-3', '4-6'], 4]]);
});

it('hold a running total against what was sent in period, and never fill days with one', () => {
  expect(told([sent(1, 4, 8, true), sent(1, 4, 9)])).toEqual([['1-4', ['1-4'], 9]]);
  expect(told([sent(1, 5, 9), sent(1, 2, 3), sent(3, 5, 4, true)])).toEqual([]);
});
