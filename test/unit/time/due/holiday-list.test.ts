import { expect, it } from 'vitest';
import { holidayListSchema } from '#inside/time';

it('fills in what a list leaves out, and takes it for confirmed', () => {
  expect(holidayListSchema.parse({ year: 2026 })).toEqual({
    year: 2026,
    daysOff: [],
    workingDays: [],
    isConfirmed: true,
  });
});

it.each([{}, { year: 26 }, { year: 2026, daysOff: ['2026-02-17'] }, { year: 2026, days: [] }])(
  'refuses %j',
  (input) => {
    expect(holidayListSchema.safeParse(input).success).toBe(false);
  },
);
