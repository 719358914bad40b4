import { civilCalendar } from 'danvan';
import { expect, it } from 'vitest';
import { yearText } from '#inside/time';

it('writes both years where the year begins later than January', () => {
  expect(yearText(2020, civilCalendar)).toBe('2020');
  expect(yearText(2020, { ...civilCalendar, startMonth: 2 })).toBe('2020 - 2021');
});
