import { expect, it } from 'vitest';
import { firstReading, readAnyId, splitPeriodId } from '#inside/time';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';

const options = { calendars, termSystems, asOf: '2023-08-31' };

it.each([
  '2020',
  '2020-H2',
  '2020-06@nd-09-2019',
  '2020/2025@party',
  '2021/2025~2030',
  '2021/2025',
  '2013-06-03/2023-12-31',
  '2013/..',
  '../2025-06-30',
  '2023/2013',
  '2020-H1@xyzzy',
  '2020-02-31/2020-03-01',
  'tháng 6 năm 2020',
])('reads %j as the kinds of periods do one after the other', (text) => {
  const id = splitPeriodId(text);
  if (id === undefined) throw new Error(text);
  const byKind = firstReading(({ readId }) => readId?.(id, options));
  expect(readAnyId(id, options)).toEqual(byKind);
});
