import { civilCalendar } from 'danvan';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { findCalendar } from '#inside/time';

it.each([undefined, 'civil'])('takes the civil calendar for %s', (id) => {
  expect(findCalendar(id, {})).toEqual({ ok: true, value: civilCalendar });
});

it('finds a calendar that was given', () => {
  const value = calendars.find(({ id }) => id === 'nd-09-2019');
  expect(value).toBeDefined();
  expect(findCalendar('nd-09-2019', { calendars })).toEqual({ ok: true, value });
});

it.each([
  ['nd-09-2091', { calendars }, 'nd-09-2019'],
  ['nd-09-2019', {}, null],
  ['civl', {}, 'civil'],
  ['frnt', { termSystems }, 'front'],
])('suggests for %s what was meant', (calendar, options, nearest) => {
  expect(findCalendar(calendar, options)).toMatchObject({
    findings: [{ code: 'time/unknown-calendar', params: { calendar, nearest } }],
  });
});
