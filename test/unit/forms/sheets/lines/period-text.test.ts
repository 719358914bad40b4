import { expect, it } from 'vitest';
import { periodInText, periodOfDays } from '#inside/forms';
import { daysInLine } from '#inside/time';
import { reportingCalendars as calendars } from '#inside/vietnam';

const form = { calendar: 'tt-06-2025-ttcp' };
const periods = { calendars };
const id = (text: string) => periodInText(text, form, periods)?.id;
it('finds the period in a line, in the calendar of the form', () => {
  expect(id('Quý II/2026')).toBe('2026-Q2@tt-06-2025-ttcp');
  expect(id('BÁO CÁO KẾT QUẢ QUÝ II NĂM 2026')).toBe('2026-Q2@tt-06-2025-ttcp');
  expect(id('(6 tháng đầu năm 2026)')).toBe('2026-H1@tt-06-2025-ttcp');
  expect([id('Biểu số 01'), id('Quý này'), id('2026')]).toEqual([undefined, undefined, undefined]);
});
it('takes the year of a document for none', () => {
  expect(id('(Kèm theo Báo cáo số 5/BC ngày 15 tháng 3 năm 2026)')).toBe(undefined);
  expect(id('Thông tư năm 2025')).toBe(undefined);
});
it('finds the period of some days', () => {
  const days = daysInLine('Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026');
  expect(days).toEqual({ from: '2025-12-15', to: '2026-03-14' });
  expect(days && periodOfDays(days, form, periods)?.id).toBe('2026-Q1@tt-06-2025-ttcp');
  const other = periodOfDays({ from: '2026-01-01', to: '2026-03-31' }, form, periods);
  expect(other?.id).toBe('2026-Q1');
  expect(periodOfDays({ from: '2026-01-02', to: '2026-03-31' }, form, periods)?.id).toBe(
    '2026-01-02/2026-03-31',
  );
});
