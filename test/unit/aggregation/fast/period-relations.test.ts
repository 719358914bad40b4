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
