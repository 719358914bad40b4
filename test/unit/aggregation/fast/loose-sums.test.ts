import {
  addLeeway,
  clearLeeways,
  handLeeway,
  leewayOf,
  leewaysAt,
  looseQuantity,
  looseSums,
  reachOf,
} from '#inside/aggregation';
import { expect, it } from 'vitest';
import { peculiarCells } from '../../../support/both-ways-table.js';

const leewayFor = (value: Parameters<typeof leewayOf>[0]) => leewayOf(value, 1);

it.each([
  ['over', { below: 0, plausiblyBelow: 0, plausiblyAbove: 50, isOpen: true, words: 16 }],
  ['nearly', { below: 5, plausiblyBelow: 50, plausiblyAbove: 0, isOpen: false, words: 1 }],
  ['about', { below: 5, plausiblyBelow: 50, plausiblyAbove: 50, isOpen: true, words: 64 }],
] as const)('tells how far “%s” reaches', (qualifier, leeway) => {
  expect(leewayFor({ amount: 5, qualifier })).toEqual(leeway);
});

it.each([
  { amount: null, qualifier: 'many' as const },
  { amount: 0, qualifier: 'many' as const },
  { amount: 2 ** 50, qualifier: 'over' as const },
])('has none for %j', (value) => {
  expect(leewayFor(value)).toBeNull();
});

const leeway = { below: 5, plausiblyBelow: 50, plausiblyAbove: 70, isOpen: true, words: 32 };

it('adds up, hands on and takes back', () => {
  const sums = looseSums(4);
  addLeeway(sums, 2, leeway);
  addLeeway(sums, 2, leeway);
  handLeeway(sums, 2, 0);
  handLeeway(sums, 3, 1);
  const none = { below: 0, plausiblyBelow: 0, plausiblyAbove: 0, words: 0 };
  const twice = { below: 10, plausiblyBelow: 100, plausiblyAbove: 140, words: 32 };
  expect([0, 1, 2, 3].map((at) => leewaysAt(sums, at))).toEqual([twice, none, twice, none]);
  expect([reachOf(sums, 0, 3), reachOf(null, 0, 3)]).toEqual([440, 3]);
  clearLeeways(sums, 0, 2);
  expect([0, 2].map((at) => leewaysAt(sums, at))).toEqual([none, twice]);
  // What was taken back does not come again.
  addLeeway(sums, 0, leeway);
  expect(leewaysAt(sums, 0).below).toBe(5);
});

it('bounds a sum of tenths', () => {
  expect(looseQuantity({ sum: 200, scale: 10 }, leeway)).toEqual({
    amount: 20,
    from: 19.5,
    to: Infinity,
    plausibleFrom: 19.95,
    plausibleTo: 20.07,
    qualifier: 'at-least',
  });
  expect(looseQuantity({ sum: 200, scale: 10 }, { ...leeway, isOpen: false }).to).toBe(20);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
