import { checkPeriod, periodOf } from 'danvan';
import { reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('names and grounds each calendar, once', () => {
  expect(new Set(calendars.map(({ id }) => id)).size).toBe(calendars.length);
  expect(calendars.filter(({ name, legalBasis }) => !name.en || !legalBasis)).toEqual([]);
});

// The windows as Circular 01/2024/TT-TTCP writes them out.
it.each([
  ['Q1', '2024-12-15', '2025-03-14'],
  ['Q2', '2025-03-15', '2025-06-14'],
  ['Q3', '2025-06-15', '2025-09-14'],
  ['Q4', '2025-09-15', '2025-12-14'],
  ['H1', '2024-12-15', '2025-06-14'],
  ['9M', '2024-12-15', '2025-09-14'],
])('gives the %s of the circular its days, confirmed', (part, firstDay, lastDay) => {
  const period = periodOf(`2025-${part}@tt-01-2024-ttcp`, { calendars });
  expect(period).toMatchObject({ firstDay, lastDay });
  expect(checkPeriod(period)).toEqual([]);
});

it('gives the year of the circular its days', () => {
  expect(periodOf('2025@tt-01-2024-ttcp', { calendars })).toMatchObject({
    firstDay: '2024-12-15',
    lastDay: '2025-12-14',
  });
});

it.each(['2025-H2@tt-01-2024-ttcp', '2025@nd-09-2019', '2025-Q1@nd-09-2019', '2025-9M@nd-09-2019'])(
  'marks the window of %s as not confirmed',
  (id) => {
    const findings = checkPeriod(periodOf(id, { calendars }));
    expect(findings.map(({ code }) => code)).toEqual(['time/days-not-confirmed']);
  },
);

it('confirms the months of Decree 09/2019', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
  const findings = months.map((id) => checkPeriod(periodOf(`${id}@nd-09-2019`, { calendars })));
  expect(findings.flat()).toEqual([]);
});
