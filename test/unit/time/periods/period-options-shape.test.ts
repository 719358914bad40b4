import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { periodOptionsShape } from '#inside/time';

it('takes options of periods, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [
    {},
    { calendars, termSystems, asOf: '2026-11-28', documentDates: { 'qd-1': '2013-06-03' } },
  ];
  for (const value of good) expect(periodOptionsShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    null,
    { calendars: 'civil' },
    { asOf: 2026 },
    { documentDates: { 'qd-1': 2013 } },
  ];
  for (const value of bad) expect(periodOptionsShape.safeParse(value).success).toBe(false);
});
