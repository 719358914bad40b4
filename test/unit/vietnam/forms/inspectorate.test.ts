import { dueRules, reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { circular2021, circular2024, circular2025 } from '#inside/vietnam';

it('gives the forms of each circular their act, days, calendar and due days', () => {
  const current = circular2025();
  expect(current).toMatchObject({ from: '2025-09-30', confirmed: false, totals: 'bottom' });
  expect(current.due?.map(({ id }) => id)).toEqual([
    'tt-06-2025-ttcp-province',
    'tt-06-2025-ttcp-inspectorate',
  ]);
  expect(current.due?.every((rule) => dueRules.some(({ id }) => id === rule.id))).toBe(true);
  const calendars = [current.calendar, circular2024().calendar];
  expect(calendars.every((id) => reportingCalendars.some((each) => each.id === id))).toBe(true);
});

it('lets no two of them be in force on one day', () => {
  const [first, second, third] = [circular2021(), circular2024(), circular2025()];
  expect(first.to < second.from && second.to < (third.from ?? '')).toBe(true);
});
