import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { enclosedReports } from '#inside/compose';

const owed = (unit: string, form = 'f') => ({ unit, form, period: periodOf('2026-08') });
const due = (unit: string, day: string) => ({ unit, form: 'f', period: '2026-08', due: day });

it('lists once what all units are asked for', () => {
  const { rows, units, nameUnits } = enclosedReports(
    [owed('a'), owed('b'), owed('a', 'g'), owed('b', 'g')],
    [due('a', '2026-09-05'), due('b', '2026-09-05')],
  );
  expect(rows.map(({ form, due: day }) => [form, day])).toEqual([
    ['f', '2026-09-05'],
    ['g', undefined],
  ]);
  expect([units, nameUnits]).toEqual([['a', 'b'], false]);
});

it.each([
  [[owed('a'), owed('b', 'g')], []],
  [
    [owed('a'), owed('b')],
    [due('a', '2026-09-05'), due('b', '2026-09-06')],
  ],
])('says whose each is where units differ', (obligations, dueDates) => {
  const { rows, units, nameUnits } = enclosedReports(obligations, dueDates);
  expect([rows.map((row) => row.units), units, nameUnits]).toEqual([
    [['a'], ['b']],
    ['a', 'b'],
    true,
  ]);
});

it('has nothing to list of nothing', () => {
  expect(enclosedReports([], [])).toEqual({ rows: [], units: [], nameUnits: false });
});
