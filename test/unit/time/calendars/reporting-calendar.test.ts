import { reportingCalendarSchema } from 'danvan';
import { expect, it } from 'vitest';

const calendar = { id: 'a', name: 'A', cutOffs: { year: { lastDay: 31 } } };

it('takes validity dates that are the same day, since both are inclusive', () => {
  const validity = { validFrom: '2024-01-20', validTo: '2024-01-20' };
  expect(reportingCalendarSchema.safeParse({ ...calendar, ...validity }).success).toBe(true);
});

it.each([{}, null, { ...calendar, cutOffs: {} }, { ...calendar, cutOffs: { month: {} } }])(
  'refuses %j',
  (input) => {
    expect(reportingCalendarSchema.safeParse(input).success).toBe(false);
  },
);
