import { formatPeriod, periodOf } from 'danvan';
import { anniversarySpan, defineCalendar, restOfYear } from 'danvan/time';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it.each([
  ['2020-06', 'tháng 6 năm 2020', 'tháng 6', 'June 2020'],
  ['2020-Q2', 'quý II năm 2020', 'quý II', 'second quarter of 2020'],
  ['2020-H1', '6 tháng đầu năm 2020', '6 tháng đầu năm', 'first half of 2020'],
  ['2020-H2', '6 tháng cuối năm 2020', '6 tháng cuối năm', 'second half of 2020'],
  ['2020-9M', '9 tháng đầu năm 2020', '9 tháng đầu năm', 'first nine months of 2020'],
  ['2020', 'năm 2020', 'năm', '2020'],
  ['2021/2025', 'giai đoạn 2021 - 2025', 'giai đoạn 2021 - 2025', 'period 2021 - 2025'],
  [
    '2021/2025~2030',
    'giai đoạn 2021 - 2025, định hướng đến năm 2030',
    'giai đoạn 2021 - 2025, định hướng đến năm 2030',
    'period 2021 - 2025, with a view to 2030',
  ],
  [
    '2013-06-03/2023-12-31',
    'từ ngày 03/6/2013 đến ngày 31/12/2023',
    'từ ngày 03/6/2013 đến ngày 31/12/2023',
    'from 3 June 2013 to 31 December 2023',
  ],
  [
    '2013-06-03/..2023-08-31',
    'từ ngày 03/6/2013 đến nay',
    'từ ngày 03/6/2013 đến nay',
    'from 3 June 2013 to date',
  ],
  ['2013/..2023-08-31', 'từ năm 2013 đến nay', 'từ năm 2013 đến nay', 'from 2013 to date'],
  [
    '2023/..2023-08-31',
    'từ đầu năm 2023 đến nay',
    'từ đầu năm đến nay',
    'from the beginning of 2023 to date',
  ],
  ['2020/2025@party', 'nhiệm kỳ 2020 - 2025', 'nhiệm kỳ 2020 - 2025', 'term 2020 - 2025'],
])('names %s', (id, label, short, english) => {
  const period = periodOf(id, { termSystems });
  expect(formatPeriod(period)).toBe(label);
  expect(formatPeriod(period, { withYear: false })).toBe(short);
  expect(formatPeriod(period, { language: 'en' })).toBe(english);
});

it('names the occasion of a span', () => {
  const decade = anniversarySpan('Nghị quyết 25-NQ/TW', '2013-06-03', 10);
  expect(formatPeriod(decade)).toBe('10 năm thực hiện Nghị quyết 25-NQ/TW');
  expect(formatPeriod(decade, { language: 'en' })).toBe(
    '10 years of implementing Nghị quyết 25-NQ/TW',
  );
  const year = anniversarySpan('Luật 10/2022/QH15', '2023-07-01', 1);
  expect(formatPeriod(year, { language: 'en' })).toBe('1 year of implementing Luật 10/2022/QH15');
  const rest = restOfYear('2020-07-07');
  expect(formatPeriod(rest)).toBe('từ nay đến cuối năm 2020');
  expect(formatPeriod(rest, { withYear: false })).toBe('từ nay đến cuối năm');
  expect(formatPeriod(rest, { language: 'en' })).toBe('from now to the end of 2020');
  expect(formatPeriod(rest, { language: 'en', withYear: false })).toBe(
    'from now to the end of the year',
  );
});

it('adds the calendar or the system of terms where it is asked to', () => {
  const half = periodOf('2024-H1@tt-01-2024-ttcp', { calendars });
  expect(formatPeriod(half)).toBe('6 tháng đầu năm 2024');
  expect(formatPeriod(half, { withCalendar: true })).toBe(
    '6 tháng đầu năm 2024 (Thông tư 01/2024/TT-TTCP)',
  );
  const term = periodOf('2021/2026@national-assembly', { termSystems });
  expect(formatPeriod(term, { withCalendar: true, language: 'en' })).toBe(
    'term 2021 - 2026 (National Assembly)',
  );
  expect(formatPeriod(periodOf('2020'), { withCalendar: true })).toBe('năm 2020');
});

it('names both years where the year begins later than January, but one for a month', () => {
  const schoolYear = defineCalendar({
    id: 'school-year',
    name: 'năm học',
    startMonth: 9,
    cutOffs: { year: { lastDay: 31 }, month: { lastDay: 31 } },
  });
  const options = { calendars: [schoolYear] };
  expect(formatPeriod(periodOf('2020@school-year', options))).toBe('năm 2020 - 2021');
  expect(formatPeriod(periodOf('2020@school-year', options), { language: 'en' })).toBe(
    '2020 - 2021',
  );
  expect(formatPeriod(periodOf('2020-09@school-year', options))).toBe('tháng 9 năm 2020');
});

it.each([
  ['2020-12', 'December'],
  ['2020-Q4', 'fourth quarter of the year'],
  ['2020-H2', 'second half of the year'],
  ['2020-9M', 'first nine months of the year'],
  ['2020', 'the year'],
  ['2013-06-03/..2023-08-31', 'from 3 June 2013 to date'],
])('names %s in English without its year', (id, name) => {
  expect(formatPeriod(periodOf(id), { language: 'en', withYear: false })).toBe(name);
});

it.each([
  ['2020-12', 'tháng 12', 'tháng 12 năm 2020'],
  ['2020-Q4', 'quý IV', 'quý IV năm 2020'],
  ['2020-H2', '6 tháng cuối năm', '6 tháng cuối năm 2020'],
  ['2020-07-07/2020-12-31', ...Array(2).fill('từ ngày 07/7/2020 đến ngày 31/12/2020')],
])('names %s without and with its year', (id, without, whole) => {
  expect(formatPeriod(periodOf(id), { withYear: false })).toBe(without);
  expect(formatPeriod(periodOf(id))).toBe(whole);
});
