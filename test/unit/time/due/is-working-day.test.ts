import { isDanvanError } from 'danvan';
import { isWorkingDay, readHolidayTable } from 'danvan/time';
import { fixedHolidays } from 'danvan/vietnam';
import { expect, it } from 'vitest';

/** 2026: Tết from 16 to 20 February, 1 September beside the second, 31 August off for 22 August. */
const { value: table } = readHolidayTable({
  holidays: [
    ...fixedHolidays,
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-09-01'].map(
      (on) => ({ on, name: { vi: 'nghỉ lễ, tết' } }),
    ),
  ],
  daysOff: [{ date: '2026-08-31' }],
  workingDays: [{ date: '2026-08-22' }],
});

it.each([
  ['2026-02-13', true],
  ['2026-02-17', false],
  ['2027-02-17', true],
  ['2026-09-02', false],
  ['2027-09-02', false],
  ['2020-09-02', true],
  ['2026-08-22', true],
  ['2026-08-29', false],
  ['2026-08-30', false],
  ['2026-08-31', false],
  ['2026-09-03', true],
])('says of %s: %s', (date, works) => {
  expect(isWorkingDay(date, table)).toBe(works);
});

it('takes another weekend', () => {
  const fridays = readHolidayTable({ weekend: ['friday'] }).value;
  expect(isWorkingDay('2026-08-21', fridays)).toBe(false);
  expect(isWorkingDay('2026-08-22', fridays)).toBe(true);
});

it('agrees with the calendar of the machine on the days of the week', () => {
  const plain = readHolidayTable({}).value;
  for (const date of ['1900-01-01', '1999-12-31', '2000-02-29', '2026-11-21', '2199-12-31']) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    expect(isWorkingDay(date, plain)).toBe(weekday !== 0 && weekday !== 6);
  }
});

it('refuses what is no date', () => {
  expect(() => isWorkingDay('2026-02-31', table)).toThrow(expect.toSatisfy(isDanvanError));
});
