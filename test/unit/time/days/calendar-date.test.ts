import { calendarDateSchema } from 'danvan/schemas';
import { isCalendarDate } from 'danvan/time';
import { expect, it } from 'vitest';
import { yearOfDay } from '#inside/time';

it.each(['2020-07-07', '2024-02-29', '1998-02-18'])('takes %s', (date) => {
  expect(isCalendarDate(date)).toBe(true);
  expect(calendarDateSchema.safeParse(date).success).toBe(true);
});

it.each(['2023-02-29', '2020-02-31', '2020-7-7', '07/7/2020', '2020-07-07T00:00:00Z', '', '2020'])(
  'refuses %j',
  (date) => {
    expect(isCalendarDate(date)).toBe(false);
  },
);

it('takes the year of a day', () => {
  expect(yearOfDay('2013-06-03')).toBe(2013);
});
