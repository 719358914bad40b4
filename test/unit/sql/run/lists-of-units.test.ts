import { DanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { listsOfUnits, notFetched } from '#inside/sql';

const row = (unit: number, numbers: Readonly<Record<string, number>> = {}) => ({
  unit_key: unit,
  indicator_key: 3,
  sum_key: 1,
  a: 0,
  b: 0,
  c: 0,
  d: 0,
  e: 0,
  ...numbers,
});
const of = (places: readonly ReturnType<typeof row>[]) =>
  listsOfUnits({ partly: [], silent: [], places })
    .rows.get('3 1')
    ?.map(({ position, reason }) => [position, reason]);

it('says why a unit told a part', () => {
  const partly = [row(1, { b: 1, a: 1 }), row(2, { a: 1 }), row(3)];
  const { partly: found, silent } = listsOfUnits({ partly, silent: [row(4)], places: [] });
  const reasons = ['error', 'outside-period', 'part-of-period'];
  expect(found.get('3 1')).toEqual(reasons.map((reason, at) => ({ unit: at + 1, reason })));
  expect(silent.get('3 1')).toEqual([4]);
});

it('says of each row whether it counts: of states the latest alone', () => {
  const happened = [row(1, { a: 7, c: 1 }), row(1, { a: 8, d: 1 }), row(1, { a: 9 })];
  expect(of(happened)).toEqual([
    [7, null],
    [8, 'error'],
    [9, 'outside-period'],
  ]);
  const states = [row(1, { a: 7, b: 10, c: 1, e: 1 }), row(1, { a: 8, b: 20, c: 1, e: 1 })];
  expect(of(states)).toEqual([
    [7, 'earlier-state'],
    [8, null],
  ]);
  expect(of([row(1, { a: 7, c: 1, e: 2 })])).toEqual([[7, 'other-report']]);
});

it('refuses a list that was not fetched', () => {
  expect(() => notFetched('silent')).toThrow(DanvanError);
});
