import { civilCalendar } from 'danvan/time';
import { reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { calendarShape } from '#inside/time';

it('takes calendars, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [civilCalendar, ...reportingCalendars];
  for (const value of good) expect(calendarShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    null,
    { ...civilCalendar, startMonth: 'tháng 1' },
    { ...civilCalendar, cutOffs: { month: 31 } },
  ];
  for (const value of bad) expect(calendarShape.safeParse(value).success).toBe(false);
});
