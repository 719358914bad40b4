import { civilCalendar } from 'danvan/time';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { findCalendar, namedCalendar } from '#inside/time';

it.each([undefined, 'civil'])('takes the civil calendar for %s', (id) => {
  expect(findCalendar(id, {})).toEqual({ ok: true, value: civilCalendar });
});

it('finds a calendar that was given', () => {
  const value = calendars.find(({ id }) => id === 'nd-09-2019');
  expect(value).toBeDefined();
  expect(findCalendar('nd-09-2019', { calendars })).toEqual({ ok: true, value });
});

it.each([
  ['nd-9-2019', { calendars }, 'nd-09-2019'],
  ['nd-09-2091', { calendars }, 'nd-09-2019'],
  ['nd-09-2019', {}, null],
  ['civl', {}, 'civil'],
  ['frnt', { termSystems }, 'front'],
])('suggests for %s what was meant', (calendar, options, nearest) => {
  expect(findCalendar(calendar, options)).toMatchObject({
    findings: [{ code: 'time/unknown-calendar', params: { calendar, nearest } }],
  });
});

it.each([
  ['năm 2020 (nghị định 09/2019/NĐ-CP)', 'năm 2020', 'nd-09-2019'],
  ['năm 2020(nd-09-2019)', 'năm 2020', 'nd-09-2019'],
  ['2020 (the civil calendar)', '2020', 'civil'],
  ['nhiệm kỳ 2021 - 2026 (Quốc hội)', 'nhiệm kỳ 2021 - 2026', 'national-assembly'],
  ['năm 2020 (sơ bộ)', 'năm 2020', 'sơ bộ'],
  ['năm 2020', 'năm 2020', 'tt-01-2024-ttcp'],
  ['(năm 2020)', '(năm 2020)', 'tt-01-2024-ttcp'],
  ['năm 2020 ()', 'năm 2020 ()', 'tt-01-2024-ttcp'],
  ['năm 2020 (', 'năm 2020 (', 'tt-01-2024-ttcp'],
])('takes %j apart', (text, label, tag) => {
  const options = { calendars, termSystems, calendar: 'tt-01-2024-ttcp' };
  expect(namedCalendar(text, options)).toEqual({ label, tag });
});

it('finds a name with brackets of its own', () => {
  const [calendar] = calendars;
  const own = calendar && { ...calendar, id: 'own', name: { vi: 'Quy chế 99 (khóa XI)' } };
  const options = { calendars: own === undefined ? [] : [own] };
  expect(namedCalendar('năm 2020 (Quy chế 99 (khoá XI))', options)).toEqual({
    label: 'năm 2020',
    tag: 'own',
  });
});
