import { reportingCalendarSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';
import { validityOf } from '#inside/time';

const calendar = { id: 'a', name: 'A', cutOffs: { year: { lastDay: 31 } } };

it('takes validity dates that are the same day, since both are inclusive', () => {
  const validity = { from: '2024-01-20', to: '2024-01-20' };
  expect(reportingCalendarSchema.safeParse({ ...calendar, ...validity }).success).toBe(true);
});

it.each([{}, null, { ...calendar, cutOffs: {} }, { ...calendar, cutOffs: { month: {} } }])(
  'refuses %j',
  (input) => {
    expect(reportingCalendarSchema.safeParse(input).success).toBe(false);
  },
);

it.each([
  { from: '2024-01-20', to: '2024-12-31' },
  { validFrom: '2024-01-20', validTo: '2024-12-31' },
])('gives the days of %j both names', (days) => {
  const both = { from: '2024-01-20', validFrom: '2024-01-20', to: '2024-12-31' };
  const read = reportingCalendarSchema.parse({ ...calendar, ...days });
  expect(read).toMatchObject({ ...both, validTo: '2024-12-31' });
  expect(reportingCalendarSchema.parse(read)).toEqual(read);
  expect(validityOf(days)).toEqual({ from: '2024-01-20', to: '2024-12-31' });
});

it.each([
  { from: '2024-01-20', validFrom: '2024-01-21' },
  { to: '2024-01-20', validTo: '2024-01-21' },
  { from: '2024-01-20', to: '2024-01-19' },
  { from: '2024-01-20', validTo: '2024-01-19' },
])('refuses the days of %j', (days) => {
  expect(reportingCalendarSchema.safeParse({ ...calendar, ...days }).success).toBe(false);
});
