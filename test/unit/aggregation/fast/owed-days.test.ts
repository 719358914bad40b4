import { createPlaceTree, daysInForce, owedDays, pastAll } from '#inside/aggregation';
import { dayNumberOf } from '#inside/time';
import { createHierarchy } from 'danvan';
import { expect, it } from 'vitest';

const day = (date: string): number => dayNumberOf(date);
const [june, july] = ['2026-06', '2026-07'].map((month) => ({
  from: day(`${month}-01`),
  to: day(`${month}-30`),
}));

const tree = createPlaceTree(
  createHierarchy([
    { id: 't', name: 'tỉnh' },
    { id: 'a', name: 'xã A', parent: 't', validity: [{ to: '2026-06-20' }] },
    { id: 'b', name: 'xã B', parent: 't', validity: [{ from: '2026-07-01' }] },
    { id: 'c', name: 'xã C', parent: 't' },
    {
      id: 'd',
      name: 'xã D',
      parent: 't',
      validity: [{ to: '2026-06-10' }, { from: '2026-07-21' }],
    },
  ]),
);

const periods = [june, july].flatMap((one) => one ?? []);
const inForce = daysInForce(tree);
const owed = owedDays(tree, { first: 0, units: 5, periods, inForce });

it('counts the days of each period on which a lowest place is in force', () => {
  expect([...owed.days]).toEqual([0, 0, 20, 0, 0, 30, 30, 30, 10, 10]);
});

it('counts for each unit the lowest places that owe any', () => {
  expect([...owed.expected]).toEqual([3, 3, 1, 0, 0, 1, 1, 1, 1, 1]);
});

it('knows from when to when a place may send; one that came and went may not', () => {
  expect([owed.until[1], owed.since[2]]).toEqual([day('2026-06-20'), day('2026-07-01')]);
  expect([owed.until[3], owed.since[4], owed.since[0]]).toEqual([pastAll, pastAll, pastAll]);
});

it('counts from the first unit asked on', () => {
  const part = owedDays(tree, { first: 2, units: 2, periods, inForce });
  expect([...part.days]).toEqual([0, 30, 30, 30]);
});
