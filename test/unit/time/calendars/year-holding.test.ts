import { civilCalendar, defineCalendar } from 'danvan/time';
import { expect, it } from 'vitest';
import { yearHolding, yearText } from '#inside/time';

const [cutOff, schoolYear] = [
  defineCalendar({ id: 'a', name: 'A', cutOffs: { year: { lastDay: 14 } } }),
  defineCalendar({ id: 'b', name: 'B', startMonth: 9, cutOffs: { year: { lastDay: 31 } } }),
];

it.each([
  ['2020-12-31', civilCalendar, 2020],
  ['2020-12-14', cutOff, 2020],
  ['2020-12-15', cutOff, 2021],
  ['2020-08-31', schoolYear, 2019],
  ['2020-09-01', schoolYear, 2020],
] as const)('finds the year that holds %s', (day, calendar, year) => {
  const found = yearHolding(day, calendar);
  expect(found.year).toBe(year);
  expect(found.from <= day && day <= found.to).toBe(true);
});

it('writes both years where the year begins later than January', () => {
  expect(yearText(2020, civilCalendar)).toBe('2020');
  expect(yearText(2020, { ...civilCalendar, startMonth: 2 })).toBe('2020 - 2021');
});
