import { periodOf } from 'danvan';
import { checkPeriod } from 'danvan/time';
import { reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('names and grounds each calendar, once', () => {
  expect(new Set(calendars.map(({ id }) => id)).size).toBe(calendars.length);
  expect(calendars.filter(({ name, legalBasis }) => !name.en || !legalBasis)).toEqual([]);
});

// The windows as Circular 01/2024/TT-TTCP and Circular 06/2025/TT-TTCP write them out.
it.each([
  ['Q1', '2024-12-15', '2025-03-14'],
  ['Q2', '2025-03-15', '2025-06-14'],
  ['Q3', '2025-06-15', '2025-09-14'],
  ['Q4', '2025-09-15', '2025-12-14'],
  ['H1', '2024-12-15', '2025-06-14'],
  ['9M', '2024-12-15', '2025-09-14'],
])('gives the %s of the circulars its days', (part, firstDay, lastDay) => {
  for (const circular of ['tt-01-2024-ttcp', 'tt-06-2025-ttcp']) {
    const period = periodOf(`2025-${part}@${circular}`, { calendars });
    expect(period).toMatchObject({ firstDay, lastDay });
  }
});

it.each([
  ['2025-9M@tt-01-2024-ttcp', []],
  ['2025-Q4@tt-01-2024-ttcp', ['time/calendar-not-in-force']],
  ['2025-Q4@tt-06-2025-ttcp', []],
  ['2026-H1@tt-06-2025-ttcp', []],
  ['2025-9M@tt-06-2025-ttcp', ['time/calendar-not-in-force']],
])('lets one circular follow the other on 30/9/2025: %s %j', (id, codes) => {
  const findings = checkPeriod(periodOf(id, { calendars }));
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

it('gives the year of the circular its days', () => {
  expect(periodOf('2025@tt-01-2024-ttcp', { calendars })).toMatchObject({
    firstDay: '2024-12-15',
    lastDay: '2025-12-14',
  });
});

it.each(['2024-H2@tt-01-2024-ttcp', '2026-H2@tt-06-2025-ttcp', '2025-9M@nd-09-2019'])(
  'marks the window of %s as not confirmed',
  (id) => {
    const findings = checkPeriod(periodOf(id, { calendars }));
    expect(findings.map(({ code }) => code)).toEqual(['time/days-not-confirmed']);
  },
);

it('confirms what Decree 09/2019 has a rule for, from 12/3/2019', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
  const rest = ['2025-Q1', '2025-Q4', '2025-H1', '2025-H2', '2025', '2019-03'];
  const read = [...months, ...rest].map((id) => periodOf(`${id}@nd-09-2019`, { calendars }));
  expect(read.flatMap(checkPeriod)).toEqual([]);
  expect(periodOf('2025-H2@nd-09-2019', { calendars })).toMatchObject({
    firstDay: '2025-06-15',
    lastDay: '2025-12-14',
  });
  const before = checkPeriod(periodOf('2019-02@nd-09-2019', { calendars }));
  expect(before.map(({ code }) => code)).toEqual(['time/calendar-not-in-force']);
});
