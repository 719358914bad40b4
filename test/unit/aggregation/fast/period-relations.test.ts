import { reachesOver, relate } from '#inside/aggregation';
import { expect, it } from 'vitest';

const asked = [
  { from: 1, to: 10 },
  { from: 11, to: 20 },
];

it('tells the days that a report covers of what happened', () => {
  const { starts, days, asked: places } = relate([{ from: 2, to: 5 }], asked, false);
  expect([[...starts], [...places], [...days]]).toEqual([[0, 1], [0], [4]]);
});

it('tells which periods a report reaches over', () => {
  const { days } = relate([{ from: 9, to: 12 }], asked, false);
  expect([...days]).toEqual([reachesOver, reachesOver]);
});

it('covers all with the state of the last day, and nothing with an older one', () => {
  const { days } = relate(
    [
      { from: 9, to: 10 },
      { from: 2, to: 5 },
    ],
    asked,
    true,
  );
  expect([...days]).toEqual([10, 0]);
});

it('finds periods in any order, also those that lie in others', () => {
  const periods = [
    { from: 11, to: 20 },
    { from: 1, to: 40 },
    { from: 30, to: 40 },
    { from: 1, to: 10 },
  ];
  const sent = [
    { from: 1, to: 2 },
    { from: 10, to: 11 },
    { from: 35, to: 36 },
    { from: 50, to: 51 },
  ];
  const { starts, days, asked: places } = relate(sent, periods, false);
  expect([...starts]).toEqual([0, 2, 5, 7, 7]);
  expect([...places]).toEqual([1, 3, 0, 1, 3, 1, 2]);
  expect([...days]).toEqual([2, 2, reachesOver, 2, reachesOver, 2, 2]);
});
