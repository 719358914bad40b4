import {
  defineCalendar,
  formatPeriod,
  parsePeriodLabel,
  periodOf,
  type PeriodOptions,
} from 'danvan';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { languages } from '#inside/text';

const known: PeriodOptions = {
  calendars,
  termSystems,
  asOf: '2023-08-31',
  documentDates: { 'Nghị quyết 25-NQ/TW': '2013-06-03' },
};

const findingOf = (label: string, options: PeriodOptions = {}) => {
  const result = parsePeriodLabel(label, options);
  return result.ok ? undefined : result.findings[0];
};

it.each([
  ['6 tháng đầu năm 2020', '2020-H1'],
  ['06 THÁNG ĐẦU  NĂM 2020', '2020-H1'],
  ['quý 2/2020', '2020-Q2'],
  ['quý II/2020', '2020-Q2'],
  ['Quí iv năm 2020', '2020-Q4'],
  ['tháng 06/2020', '2020-06'],
  ['năm 2020', '2020'],
  ['June 2020', '2020-06'],
  ['2020-h1', '2020-H1'],
  ['giai đoạn 2021 - 2025', '2021/2025'],
  ['giai đoạn 2021–2025', '2021/2025'],
  ['Giai đoạn 2021-2025', '2021/2025'],
  ['giai đoạn từ năm 2021 đến năm 2025', '2021/2025'],
  ['giai đoạn 2021–2025, định hướng đến năm 2030', '2021/2025~2030'],
  ['giai đoạn 2021-2025 và định hướng đến 2030', '2021/2025~2030'],
  ['từ năm 2013 đến năm 2023', '2013/2023'],
  ['từ năm 2013 đến 2023', '2013/2023'],
  ['from 2013 to 2023', '2013/2023'],
  ['từ ngày 03/6/2013 đến ngày 31/12/2023', '2013-06-03/2023-12-31'],
  ['từ 3/6/2013 đến hết ngày 31-12-2023', '2013-06-03/2023-12-31'],
  ['từ ngày 03 tháng 6 năm 2013 đến ngày 31 tháng 12 năm 2023', '2013-06-03/2023-12-31'],
  ['from 3 June 2013 to 31 December 2023', '2013-06-03/2023-12-31'],
  ['từ năm 2013 đến nay', '2013/..2023-08-31'],
  ['từ 2013 đến nay', '2013/..2023-08-31'],
  ['Từ ngày 03/6/2013 đến nay', '2013-06-03/..2023-08-31'],
  ['since 2013 to date', '2013/..2023-08-31'],
  ['từ đầu năm đến nay', '2023/..2023-08-31'],
  ['từ đầu năm 2022 đến nay', '2022/..2023-08-31'],
  ['từ tháng 6/2013 đến tháng 12/2023', '2013-06-01/2023-12-31'],
  ['từ tháng 01 đến hết tháng 6 năm 2020', '2020-01-01/2020-06-30'],
  ['từ tháng 6 năm 2013 đến nay', '2013-06-01/..2023-08-31'],
  ['from June 2013 to December 2023', '2013-06-01/2023-12-31'],
  ['nhiệm kỳ 2020-2025', '2020/2025@party'],
  ['nhiệm kỳ 2019 – 2024', '2019/2024@front'],
  ['nhiệm kỳ 2021-2026 (Quốc hội)', '2021/2026@national-assembly'],
  ['term 2021-2026 (peoples-councils)', '2021/2026@peoples-councils'],
  ['6 tháng đầu năm 2020 (Nghị định 09/2019/NĐ-CP)', '2020-H1@nd-09-2019'],
  ['6 tháng đầu năm 2024 (tt-01-2024-ttcp)', '2024-H1@tt-01-2024-ttcp'],
  ['6 tháng đầu năm 2020 (lịch dương)', '2020-H1'],
  ['từ nay đến cuối năm', '2023-08-31/2023-12-31'],
  ['từ nay đến hết năm 2024', '2023-08-31/2024-12-31'],
  ['from now to the end of the year', '2023-08-31/2023-12-31'],
  ['từ nay đến cuối năm (nd-09-2019)', '2023-08-31/2023-12-14@nd-09-2019'],
  ['10 năm thực hiện Nghị quyết 25-NQ/TW', '2013-06-03/2023-06-02'],
  ['05 NĂM THỰC HIỆN nghị quyết 25-NQ/TW', '2013-06-03/2018-06-02'],
])('reads %j as %s', (label, id) => {
  const result = parsePeriodLabel(label, known);
  expect(result.ok ? result.value.id : result.findings).toBe(id);
});

it('keeps the document as the label cites it', () => {
  const result = parsePeriodLabel('10 năm thực hiện  nghị quyết 25-NQ/TW', known);
  expect(result.ok && formatPeriod(result.value)).toBe('10 năm thực hiện nghị quyết 25-NQ/TW');
});

it('reads names in the calendar that the options name, but ids in their own', () => {
  const options = { calendars, calendar: 'nd-09-2019' };
  const read = (label: string) => {
    const result = parsePeriodLabel(label, options);
    return result.ok && result.value.id;
  };
  expect(read('quý I/2020')).toBe('2020-Q1@nd-09-2019');
  expect(read('quý I/2020 (lịch dương)')).toBe('2020-Q1');
  expect(read('giai đoạn 2021 - 2025')).toBe('2021/2025@nd-09-2019');
  expect(read('2020-Q1')).toBe('2020-Q1');
});

it('reads the two years of a calendar that begins later than January', () => {
  const schoolYear = defineCalendar({
    id: 'school-year',
    name: 'năm học',
    startMonth: 9,
    cutOffs: { year: { lastDay: 31 }, 'half-year': { lastDay: 31 } },
  });
  const options = { calendars: [schoolYear], calendar: 'school-year' };
  const read = (label: string) => parsePeriodLabel(label, options);
  expect(read('năm 2020 - 2021')).toMatchObject({ value: { id: '2020@school-year' } });
  expect(read('6 tháng đầu năm 2020–2021')).toMatchObject({ value: { id: '2020-H1@school-year' } });
  expect(read('năm 2020 - 2022').ok).toBe(false);
  expect(parsePeriodLabel('năm 2020 - 2021').ok).toBe(false);
});

it.each(['2020-03', '2020-Q3', '2020-H2', '2020-9M', '2020'])(
  'reads back the names of %s',
  (id) => {
    for (const language of languages) {
      const result = parsePeriodLabel(formatPeriod(periodOf(id), { language }));
      expect(result.ok && result.value.id).toBe(id);
    }
  },
);

describe('refuses', () => {
  it.each([
    'quý 5 năm 2020',
    'tháng 13/2020',
    '6 tháng đầu năm',
    '6 tháng năm 2020',
    '',
    'giai đoạn 21-25',
    'giai đoạn 1821-1825',
    'năm 2020 (',
    'term 2020',
    'từ đây đến kia',
    '0 năm thực hiện Nghị quyết 25-NQ/TW',
    '900 năm thực hiện Nghị quyết 25-NQ/TW',
    'abc (def)',
  ])('%j', (label) => {
    expect(findingOf(label, known)).toMatchObject({
      code: 'time/not-a-period',
      params: { text: label },
    });
  });

  it.each([
    ['từ năm 2013 đến nay', 'time/as-of-date-missing', { text: 'từ năm 2013 đến nay' }],
    ['từ nay đến cuối năm', 'time/as-of-date-missing', { text: 'từ nay đến cuối năm' }],
    [
      '10 năm thực hiện Nghị quyết 25-NQ/TW',
      'time/document-date-missing',
      { document: 'Nghị quyết 25-NQ/TW' },
    ],
    ['nhiệm kỳ 2020-2025', 'time/term-system-missing', { text: 'nhiệm kỳ 2020-2025', systems: [] }],
    ['giai đoạn 2025-2021', 'time/end-before-start', { start: '2025', end: '2021' }],
    ['nhiệm kỳ 2025-2020', 'time/end-before-start', { start: '2025', end: '2020' }],
    [
      'từ ngày 31/12/2023 đến ngày 03/6/2013',
      'time/end-before-start',
      { start: '2023-12-31', end: '2013-06-03' },
    ],
    ['từ ngày 31/02/2013 đến ngày 31/12/2023', 'text/not-a-date', { text: 'ngày 31/02/2013' }],
    ['năm 2020 (nd-09-2018)', 'time/unknown-calendar', { calendar: 'nd-09-2018', nearest: null }],
  ])('%s as %s', (label, code, params) => {
    const finding = findingOf(label);
    expect(finding).toMatchObject({ code });
    expect(finding?.params).toEqual(params);
  });

  it('a term of several systems, with their ids', () => {
    expect(findingOf('nhiệm kỳ 2021-2026', known)).toMatchObject({
      code: 'time/term-system-missing',
      params: { text: 'nhiệm kỳ 2021-2026', systems: ['national-assembly', 'peoples-councils'] },
    });
  });

  it('a term that no system has', () => {
    expect(findingOf('nhiệm kỳ 2021-2025', known)?.code).toBe('time/unknown-term');
    expect(findingOf('nhiệm kỳ 2021-2026 (party)', known)?.params).toEqual({
      term: '2021/2026@party',
      nearest: '2020/2025@party',
    });
    expect(findingOf('nhiệm kỳ 2021-2026 (part)', known)?.params).toEqual({
      calendar: 'part',
      nearest: 'party',
    });
  });

  it('the rest of a year that is over', () => {
    expect(findingOf('từ nay đến cuối năm 2022', known)?.params).toEqual({
      start: '2023-08-31',
      end: '2022-12-31',
    });
  });

  it('a month in a calendar that has none', () => {
    expect(findingOf('tháng 5/2024 (tt-01-2024-ttcp)', known)?.params).toEqual({
      text: 'tháng 5/2024 (tt-01-2024-ttcp)',
      calendar: 'tt-01-2024-ttcp',
    });
  });

  it('what is no text', () => {
    const notText: unknown[] = [null, undefined, 2020, {}];
    for (const label of notText) {
      // @ts-expect-error data without types
      expect(() => parsePeriodLabel(label)).toThrow('"label" must be a text');
    }
  });
});
