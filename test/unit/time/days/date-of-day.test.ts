import { expect, it } from 'vitest';
import { dateOfDay, dayNumberOf } from '#inside/time';

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
