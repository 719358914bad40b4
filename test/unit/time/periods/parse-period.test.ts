import { isDanvanError, parsePeriod } from 'danvan';
import type { PeriodOptions } from 'danvan/time';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { parseMeantPeriod, readPeriod, splitPeriodId } from '#inside/time';

const known: PeriodOptions = { calendars, termSystems };

const findingOf = (id: string, options: PeriodOptions = known) => {
  const result = parsePeriod(id, options);
  return result.ok ? undefined : result.findings[0];
};

it.each(['2020', '2020-H1', '2020-9M', '2020-Q4', '2020-12'])('reads %s', (id) => {
  const result = parsePeriod(id);
  expect(result.ok && result.value.id).toBe(id);
});

it.each([
  ['2020-06@nd-09-2019', '2020-05-15', '2020-06-14'],
  ['2024-Q1@tt-01-2024-ttcp', '2023-12-15', '2024-03-14'],
  ['2024-Q2@tt-01-2024-ttcp', '2024-03-15', '2024-06-14'],
  ['2024-Q4@tt-01-2024-ttcp', '2024-09-15', '2024-12-14'],
  ['2024-H1@tt-01-2024-ttcp', '2023-12-15', '2024-06-14'],
  ['2024-H2@tt-01-2024-ttcp', '2024-06-15', '2024-12-14'],
  ['2024-9M@tt-01-2024-ttcp', '2023-12-15', '2024-09-14'],
  ['2024@tt-01-2024-ttcp', '2023-12-15', '2024-12-14'],
  ['2021/2025', '2021-01-01', '2025-12-31'],
  ['2021/2025~2030', '2021-01-01', '2025-12-31'],
  ['2021/2025@nd-09-2019', '2020-12-15', '2025-12-14'],
  ['2021/2021', '2021-01-01', '2021-12-31'],
  ['2013-06-03/2023-12-31', '2013-06-03', '2023-12-31'],
  ['2020-02-29/2020-02-29', '2020-02-29', '2020-02-29'],
  ['2013-06-03/..2023-08-31', '2013-06-03', '2023-08-31'],
  ['2013/..2023-08-31', '2013-01-01', '2023-08-31'],
  ['2013/..2023-08-31@nd-09-2019', '2012-12-15', '2023-08-31'],
  ['2015/2020@party', '2016-01-29', '2021-02-01'],
  ['2020/2025@party', '2021-02-02', '2026-01-23'],
  ['2025/2030@party', '2026-01-24', '2030-12-31'],
  ['2021/2026@peoples-councils', '2021-01-01', '2026-12-31'],
])('reads %s as %s to %s', (id, firstDay, lastDay) => {
  const result = parsePeriod(id, known);
  expect(result.ok && result.value).toMatchObject({ id, firstDay, lastDay });
});

it('takes the day that an open span goes up to from the options, unless the id holds it', () => {
  const read = (id: string) => parsePeriod(id, { asOf: '2023-08-31' });
  expect(read('2013-06-03/..')).toMatchObject({ value: { id: '2013-06-03/..2023-08-31' } });
  expect(read('2013/..2020-01-01')).toMatchObject({ value: { id: '2013/..2020-01-01' } });
});

it('leaves the civil calendar out of the id', () => {
  expect(parsePeriod('2020-H1@civil')).toMatchObject({ value: { id: '2020-H1' } });
});

it.each([
  ['2020-h1', '2020-H1'],
  [' 2020 ', '2020'],
  ['2020-h3', undefined],
  ['quý 2/2020', undefined],
])('says of %j that %j was meant', (id, meant) => {
  expect(findingOf(id)?.params['meant']).toBe(meant);
});

it('looks among names too where lists are read', () => {
  const meant = { findings: [{ params: { meant: '2020-Q2' } }] };
  expect(readPeriod('quý 2/2020')).toMatchObject(meant);
  expect(parseMeantPeriod('quý 2/2020', {})).toMatchObject(meant);
  // @ts-expect-error data without types
  expect(() => parseMeantPeriod('2020', { calendars: 1 })).toThrow('"options" is not well formed');
});

describe('refuses', () => {
  it.each([
    '2020-H3',
    '2020-Q0',
    '2020-13',
    '2020-1',
    '20',
    '',
    '2020-h1',
    ' 2020',
    '2020@',
    '@civil',
    '2020@civil@civil',
    '1899',
    '2200/2201',
    '2020/',
    '2021-2025',
    '2021/2025~',
    '1800-01-01/2020-01-01',
    '2020-01-01/2200-01-01',
    '2020\n',
  ])('%j', (id) => {
    expect(findingOf(id)?.code).toBe('time/not-a-period');
  });

  it.each([
    ['2023/2013', 'time/end-before-start', { start: '2023', end: '2013' }],
    ['2021/2025~2024', 'time/end-before-start', { start: '2025', end: '2024' }],
    ['2023-01-02/2023-01-01', 'time/end-before-start', { start: '2023-01-02', end: '2023-01-01' }],
    ['2023/..2022-12-31', 'time/end-before-start', { start: '2023', end: '2022-12-31' }],
    ['2013-02-31/2023-12-31', 'text/not-a-date', { text: '2013-02-31' }],
    ['2013-02-01/2023-02-29', 'text/not-a-date', { text: '2023-02-29' }],
    ['2013-02-31/..', 'text/not-a-date', { text: '2013-02-31' }],
    ['2013/..2023-02-29', 'text/not-a-date', { text: '2023-02-29' }],
    ['2013/..', 'time/as-of-date-missing', { text: '2013/..' }],
    [
      '2020-H1@nd-9-2019',
      'time/unknown-calendar',
      { calendar: 'nd-9-2019', nearest: 'nd-09-2019' },
    ],
    ['2020-H1@xyzzy', 'time/unknown-calendar', { calendar: 'xyzzy', nearest: null }],
    ['2020/2025@pary', 'time/unknown-calendar', { calendar: 'pary', nearest: 'party' }],
    ['2020-H1@party', 'time/unknown-calendar', { calendar: 'party', nearest: null }],
    [
      '2021/2026@party',
      'time/unknown-term',
      { term: '2021/2026@party', nearest: '2020/2025@party' },
    ],
    [
      '2024-05@tt-01-2024-ttcp',
      'time/kind-not-in-calendar',
      { text: '2024-05@tt-01-2024-ttcp', calendar: 'tt-01-2024-ttcp' },
    ],
  ])('%s as %s', (id, code, params) => {
    expect(findingOf(id)).toMatchObject({ code, params });
  });

  it('what is no text', () => {
    const notText: unknown[] = [null, undefined, 2020, {}, ['2020']];
    for (const id of notText) {
      // @ts-expect-error data without types
      expect(() => parsePeriod(id)).toThrow('"id" must be a text');
    }
  });
});

it('throws for an as-of day that is none, since that is an argument', () => {
  expect(() => parsePeriod('2013/..', { asOf: '31/8/2023' })).toThrow(
    expect.toSatisfy(isDanvanError),
  );
});

it.each([
  ['2020-H1', '2020-H1', undefined],
  ['2020-H1@nd-09-2019', '2020-H1', 'nd-09-2019'],
])('takes %s apart', (id, base, tag) => {
  expect(splitPeriodId(id)).toEqual({ id, base, tag });
});

it.each(['', '@', 'a@', '@a', 'a@b@c'])('does not take %j for an id', (id) => {
  expect(splitPeriodId(id)).toBeUndefined();
});
