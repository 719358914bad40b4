import { termSystemSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';
import { daysOfTerm } from '#inside/time';

const system = { id: 'a', name: 'A', terms: [{ firstYear: 2020, lastYear: 2020 }] };

it('takes a term within one year, and one that begins after the years that name it', () => {
  expect(termSystemSchema.safeParse(system).success).toBe(true);
  const late = [{ firstYear: 2025, lastYear: 2030, from: '2026-01-24' }];
  expect(termSystemSchema.safeParse({ ...system, terms: late }).success).toBe(true);
});

it.each([{}, null, { ...system, terms: [{ firstYear: 2020 }] }, { ...system, more: 1 }])(
  'refuses %j',
  (input) => {
    expect(termSystemSchema.safeParse(input).success).toBe(false);
  },
);

it('knows the days of a term by either of their names', () => {
  const days = { from: '2026-01-24', to: '2030-12-31' };
  expect(daysOfTerm(days)).toEqual(days);
  expect(daysOfTerm({ firstDay: days.from, lastDay: days.to })).toEqual(days);
});
