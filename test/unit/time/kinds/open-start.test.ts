import { formatPeriod, parsePeriod, periodOf } from 'danvan';
import { containsPeriod, nextPeriod, samePeriodLastYear } from 'danvan/time';
import { expect, it } from 'vitest';

const upTo = periodOf('../2025-06-30');

it('ends on its day and lies in no other period', () => {
  expect(upTo).toMatchObject({ kind: 'open-start', to: '2025-06-30', year: 2025 });
  for (const id of ['2025', '2025-H1', '2013-06-03/2025-12-31', '2013/..2025-06-30']) {
    expect(containsPeriod(periodOf(id), upTo)).toBe(false);
  }
});

it('is named by its end, in both languages', () => {
  expect(formatPeriod(upTo)).toBe('đến ngày 30/6/2025');
  expect(formatPeriod(upTo, { language: 'en' })).toBe('up to 30 June 2025');
});

it('has the same end a year before, and no neighbours', () => {
  expect(samePeriodLastYear(upTo).id).toBe('../2024-06-30');
  expect(() => nextPeriod(upTo)).toThrow('no beginning');
});

it('is refused on a day that is none, or of no period', () => {
  expect(parsePeriod('../2025-02-31')).toMatchObject({ findings: [{ code: 'text/not-a-date' }] });
  expect(parsePeriod('../2225-02-01')).toMatchObject({ findings: [{ code: 'time/not-a-period' }] });
  expect(parsePeriod('../2025').ok).toBe(false);
});
