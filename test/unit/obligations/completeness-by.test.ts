import { periodOf } from 'danvan';
import { completenessBy, completenessOf } from 'danvan/organization';
import { expect, it } from 'vitest';

const owed = { form: 'f', period: periodOf('2026-08') };
const obligations = [
  { ...owed, unit: 'a' },
  { ...owed, unit: 'b' },
  { ...owed, unit: 'b', form: 'g' },
];
const came = {
  received: [
    { unit: 'a', form: 'f', period: '2026-08', receivedOn: '2026-09-16' },
    { unit: 'c', form: 'f', period: '2026-08', receivedOn: '2026-09-10' },
  ],
  dueDates: [{ unit: 'a', form: 'f', period: '2026-08', due: '2026-09-15' }],
};

it('parts what was owed by unit, form or period, and loses nobody', () => {
  const rows = completenessBy('unit', obligations, came);
  expect(
    rows.map(({ of, expected, late, missing, unexpected }) => [
      of,
      expected,
      late,
      missing,
      unexpected,
    ]),
  ).toEqual([
    ['a', 1, 1, 0, 0],
    ['b', 2, 0, 2, 0],
    ['c', 0, 0, 0, 1],
  ]);
  expect(completenessBy('form', obligations, came).map(({ of }) => of)).toEqual(['f', 'g']);
  const [only] = completenessBy('period', obligations, came);
  expect(only).toEqual({
    of: '2026-08',
    ...completenessOf(obligations, came.received, came.dueDates),
  });
});
