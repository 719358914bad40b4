import { formatPeriod, periodOf } from 'danvan';
import { defineCalendar, parsePeriodLabel, type PeriodOptions } from 'danvan/time';
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
  ['12/2021', '2021-12'],
  ['6/2021', '2021-06'],
  ['06-2021', '2021-06'],
  ['06.2021', '2021-06'],
  ['2021/06', '2021-06'],
  ['kỳ 12/2021', '2021-12'],
  ['T.6/2020', '2020-06'],
  ['Th6/2020', '2020-06'],
  ['9T/2021', '2021-9M'],
  ['9 tháng 2021', '2021-9M'],
  ['3 tháng/2021', '2021-Q1'],
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

it.each([
  ['trong năm 2021', '2021'],
  ['8-4-2021', '2021-04-08/2021-04-08'],
  ['ngày 8-4-2021', '2021-04-08/2021-04-08'],
  ['8/4-10/4/2021', '2021-04-08/2021-04-10'],
  ['Quý I-2022', '2022-Q1'],
  ['Quý I - 2022', '2022-Q1'],
  ['quý I 2022', '2022-Q1'],
  ['Quý I năm 2022', '2022-Q1'],
  ['Quý I, năm 2022', '2022-Q1'],
  ['ngày 15/4/2017', '2017-04-15/2017-04-15'],
  ['2014-2018', '2014/2018'],
  ['2014 – 2018', '2014/2018'],
  ['5 năm (2014-2018)', '2014/2018'],
  ['5 năm 2014-2018', '2014/2018'],
  ['05 năm (2014 - 2018)', '2014/2018'],
  ['từ năm 2017 đến tháng 8/2018', '2017-01-01/2018-08-31'],
  ['từ ngày 01/01 đến ngày 30/6/2022', '2022-01-01/2022-06-30'],
  ['sáu tháng đầu năm', '2023-H1'],
  ['sáu tháng đầu năm 2022', '2022-H1'],
  ['qúy III', '2023-Q3'],
  ['qúy III/2022', '2022-Q3'],
  ['quý III năm nay', '2023-Q3'],
  ['tính đến ngày 30/6/2025', '../2025-06-30'],
  ['tính đến tháng 6/2025', '../2025-06-30'],
  ['đến tháng 6/2025', '../2025-06-30'],
  ['đến ngày 30/6/2025', '../2025-06-30'],
  ['đến hết năm 2024', '../2024-12-31'],
  ['tính đến hết năm 2024', '../2024-12-31'],
  ['tháng 6-2020', '2020-06'],
  ['tháng sáu năm 2020', '2020-06'],
  ['T6/2020', '2020-06'],
  ['từ 2017 đến 2020', '2017/2020'],
  ['2017 đến 2020', '2017/2020'],
  ['từ 15/12/2021 đến 14/6/2022', '2021-12-15/2022-06-14'],
  ['từ ngày 15/12/2021 đến 14/6/2022', '2021-12-15/2022-06-14'],
  ['15/12/2021 - 14/6/2022', '2021-12-15/2022-06-14'],
  ['trong 6 tháng đầu năm 2020', '2020-H1'],
  ['Trong giai đoạn 2013-2023', '2013/2023'],
  ['Từ năm 2013 đến nay', '2013/..2023-08-31'],
  ['năm 2023', '2023'],
  ['giai đoạn 2021-2025 và định hướng đến năm 2030', '2021/2025~2030'],
  ['quý 1 và quý 2 năm 2022', '2022-01-01/2022-06-30'],
  ['từ tháng 1 đến tháng 6/2020', '2020-01-01/2020-06-30'],
  ['từ tháng 1-6/2020', '2020-01-01/2020-06-30'],
  ['trong tháng 6/2020', '2020-06'],
  ['nửa đầu năm 2020', '2020-H1'],
  ['chín tháng đầu năm 2020', '2020-9M'],
  ['6 tháng đầu năm ２０２０', '2020-H1'],
  ['từ tháng 6/2013 đến nay', '2013-06-01/..2023-08-31'],
  ['từ quý II/2020 đến nay', '2020-04-01/..2023-08-31'],
  ['2013-nay', '2013/..2023-08-31'],
  ['2013 – nay', '2013/..2023-08-31'],
  ['kể từ ngày 03/6/2013 đến thời điểm hiện tại', '2013-06-03/..2023-08-31'],
  ['quý I và quý II/2022', '2022-01-01/2022-06-30'],
  ['quý I, II/2022', '2022-01-01/2022-06-30'],
  ['quý I-II/2022', '2022-01-01/2022-06-30'],
  ['01/01/2022-30/6/2022', '2022-01-01/2022-06-30'],
  ['01/01-30/6/2022', '2022-01-01/2022-06-30'],
  ['từ 01/01 đến 30/6/2022', '2022-01-01/2022-06-30'],
  ['từ ngày 01 đến ngày 15/6/2022', '2022-06-01/2022-06-15'],
  ['15-17/4/2017', '2017-04-15/2017-04-17'],
  ['từ đầu năm đến ngày 30/6/2025', '2025-01-01/2025-06-30'],
  ['từ đầu năm 2025 đến ngày 30/6', '2025-01-01/2025-06-30'],
  ['từ đầu năm 2025 đến hết tháng 6', '2025-01-01/2025-06-30'],
  ['từ năm 2017 đến 15/8/2018', '2017-01-01/2018-08-15'],
  ['từ tháng 8/2018 đến năm 2020', '2018-08-01/2020-12-31'],
  ['tháng 10/2019 đến tháng 3/2020', '2019-10-01/2020-03-31'],
  ['hai năm 2021 và 2022', '2021/2022'],
  ['2 năm 2021-2022', '2021/2022'],
  ['các năm 2014-2018', '2014/2018'],
  ['từ năm 2014-2018', '2014/2018'],
  ['năm năm (2016-2020)', '2016/2020'],
  ['10 năm (2013-2023)', '2013/2023'],
  ['giai đoạn (2014-2018)', '2014/2018'],
  ['giai đoạn 5 năm 2021-2025', '2021/2025'],
  ['5 năm giai đoạn 2021-2025', '2021/2025'],
  ['6 tháng đầu năm (2020)', '2020-H1'],
  ['lũy kế đến ngày 30/6/2025', '../2025-06-30'],
  ['luỹ kế đến nay', '../2023-08-31'],
  ['đến 30/6/2025, không rõ từ bao giờ', '../2025-06-30'],
  ['đến ngày 30/6/2025 (không rõ từ bao giờ)', '../2025-06-30'],
  ['tính đến 31-12-2024', '../2024-12-31'],
  ['đến cuối tháng 6/2025', '../2025-06-30'],
  ['tính đến cuối năm 2024', '../2024-12-31'],
  ['đến hết quý II/2025', '../2025-06-30'],
  ['../2025-06-30', '../2025-06-30'],
  ['up to 30 June 2025', '../2025-06-30'],
  ['15 April 2017', '2017-04-15/2017-04-15'],
  ['ngày 15 tháng 4 năm 2017', '2017-04-15/2017-04-15'],
  ['QÚY III/2022', '2022-Q3'],
  ['Quý III.2022', '2022-Q3'],
  ['tháng 6.2020', '2020-06'],
  ['6 tháng đầu năm nay', '2023-H1'],
  ['6 tháng đầu năm trước', '2022-H1'],
  ['năm nay', '2023'],
  ['năm ngoái', '2022'],
  ['tháng năm năm 2020', '2020-05'],
  ['tháng mười hai/2020', '2020-12'],
  ['sáu tháng cuối năm 2020', '2020-H2'],
  ['trong nhiệm kỳ 2020-2025', '2020/2025@party'],
  ['Giai đọan 2021-2025', '2021/2025'],
  ['trong cả năm 2021.', '2021'],
  ['giai đoạn 2021-2025, tầm nhìn 2030', '2021/2025~2030'],
  ['tháng 1-6/2020', '2020-01-01/2020-06-30'],
  ['từ tháng 1 - 6/2020', '2020-01-01/2020-06-30'],
  ['từ tháng 01 đến tháng 06', '2023-01-01/2023-06-30'],
  ['2021/2022', '2021/2022'],
  ['15 tháng 4 năm 2017', '2017-04-15/2017-04-15'],
  ['１５/４/2017', '2017-04-15/2017-04-15'],
  ['6T đầu năm 2020', '2020-H1'],
  ['từ tháng 1 đến 6 năm 2020', '2020-01-01/2020-06-30'],
  ['quý I - III/2022', '2022-01-01/2022-09-30'],
  ['10 năm qua', '../2023-08-31'],
  ['trong những năm qua', '../2023-08-31'],
  ['từ khi thành lập đến nay', '../2023-08-31'],
  ['2 quý đầu năm 2022', '2022-H1'],
  ['6\u00A0tháng\u2009đầu năm\u202F2020', '2020-H1'],
])('reads %j as %s', (label, id) => {
  for (const text of [label, label.normalize('NFD'), ` ${label.replaceAll(' ', '\u00A0 ')}`]) {
    const result = parsePeriodLabel(text, known);
    expect(result.ok ? result.value.id : result.findings).toBe(id);
  }
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
    '10 năm (2014-2018)',
    '13 tháng đầu năm 2020',
    '0 tháng đầu năm 2020',
    'những tháng đầu năm 2020',
    'quý I và III/2022',
    'đến tháng 13/2025',
    '1-6/2020',
    '13/2021',
    '00/2021',
    '12/21',
    '6T/2021',
    '6 tháng 2021',
    'ngày 7/7',
    'tháng giêng năm 2020',
  ])('%j', (label) => {
    expect(findingOf(label, known)).toMatchObject({
      code: 'time/not-a-period',
      params: { text: label },
    });
  });

  it.each([
    ['từ năm 2013 đến nay', 'time/as-of-date-missing', { text: 'từ năm 2013 đến nay' }],
    ['6 tháng đầu năm', 'time/year-missing', { text: '6 tháng đầu năm' }],
    ['Qúy III', 'time/year-missing', { text: 'Qúy III' }],
    ['từ tháng 1 đến tháng 6', 'time/year-missing', { text: 'từ tháng 1 đến tháng 6' }],
    ['đến nay', 'time/as-of-date-missing', { text: 'đến nay' }],
    ['2018-2014', 'time/end-before-start', { start: '2018', end: '2014' }],
    [
      'từ ngày 15/12 đến ngày 14/6/2022',
      'time/end-before-start',
      { start: '2022-12-15', end: '2022-06-14' },
    ],
    ['đến ngày 31/02/2025', 'text/not-a-date', { text: 'ngày 31/02/2025' }],
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
