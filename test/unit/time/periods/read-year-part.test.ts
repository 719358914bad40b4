import { reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { splitPeriodId, readYearPart } from '#inside/time';

const read = (id: string) => {
  const parts = splitPeriodId(id);
  return parts && readYearPart(parts, { calendars });
};

it.each([
  ['2020', 'year', 1],
  ['2020-9M', 'nine-months', 1],
  ['2020-H2', 'half-year', 2],
  ['2020-Q3', 'quarter', 3],
  ['2020-12@nd-09-2019', 'month', 12],
])('reads %s', (id, kind, ordinal) => {
  expect(read(id)).toMatchObject({ ok: true, value: { id, kind, ordinal, year: 2020 } });
});

it('knows kinds that a calendar does not have', () => {
  expect(read('2024-01@tt-01-2024-ttcp')).toMatchObject({
    findings: [{ code: 'time/kind-not-in-calendar' }],
  });
});

it.each(['2020/2021', '2020-00', '2020-Q', '2020-'])('leaves %s to others', (id) => {
  expect(read(id)).toBeUndefined();
});
