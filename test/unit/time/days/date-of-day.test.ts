import { expect, it } from 'vitest';
import { dateOfDay, dayNumberOf } from '#inside/time';
import { daysInMonth } from '#inside/text';
import { isDanvanError } from 'danvan';

it.each(['2000-01-01', '1999-12-31', '2024-02-29', '2026-12-31', '1945-09-02'])(
  'gives %s back',
  (date) => {
    expect(dateOfDay(dayNumberOf(date))).toBe(date);
  },
);

it('gives the next day for the next number', () => {
  expect(dateOfDay(dayNumberOf('2026-02-28') + 1)).toBe('2026-03-01');
  expect(dateOfDay(719_468)).toBe('1970-01-01');
});

const padded = (number: number, length = 2): string => String(number).padStart(length, '0');

it.each([0, 1600, 1896, 1900, 1996, 2000, 2023, 2024, 2100, 9996])(
  'gives every day of four years from %i on, one after the other',
  (first) => {
    let day = dayNumberOf(`${padded(first, 4)}-01-01`);
    for (let year = first; year < first + 4; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; date <= daysInMonth(year, month); date += 1) {
          const asked = `${padded(year, 4)}-${padded(month)}-${padded(date)}`;
          if (dateOfDay(day) !== asked || dayNumberOf(asked) !== day) expect.fail(asked);
          day += 1;
        }
      }
    }
    expect(dateOfDay(day - 1)).toBe(`${padded(first + 3, 4)}-12-31`);
  },
);

it.each([dayNumberOf('0000-01-01') - 1, dayNumberOf('9999-12-31') + 1, 1e20, -1e20, NaN])(
  'refuses %d, which is a day of no year that has a name',
  (day) => {
    expect(() => dateOfDay(day)).toThrow(
      expect.toSatisfy((error) => isDanvanError(error) && error.code === 'INVALID_ARGUMENT'),
    );
  },
);
