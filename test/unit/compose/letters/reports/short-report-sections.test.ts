import { expect, it } from 'vitest';
import { checkSections, isWithin, shortReportSections } from '#inside/compose';
import { errorOf } from '../../../../support/error-of.js';
import { figure, tableOf } from '../../../../support/review.js';
import { contextOf, eventOf, frame, textsOf } from '../../../../support/short-documents.js';

const quick = { ...frame, occasion: 'quick', matter: 'A' } as const;
const week = { ...quick, occasion: 'week', from: '2026-09-28', to: '2026-10-04' } as const;
const shown = (options: Parameters<typeof shortReportSections>[0]) =>
  shortReportSections(options, contextOf('report')).map(({ heading, blocks }) => [
    heading,
    ...textsOf(blocks),
  ]);

it('has the sections of its occasion, with the words of the caller', () => {
  expect(shown({ ...quick, narrative: { assessment: 'ổn định' } })).toEqual([
    ['Diễn biến tình hình'],
    ['Công tác lãnh đạo, chỉ đạo, xử lý'],
    ['Nhận xét, đánh giá', 'Ổn định.'],
    ['Kiến nghị, đề xuất'],
  ]);
});

it('tells figures and conferences in the first section', () => {
  const table = tableOf([figure('xa-a', 'sessions', 7)]);
  const events = [eventOf(), eventOf({ date: '2026-10-05' })];
  const [[, ...first] = []] = shown({ ...week, table, events });
  expect(first[0]).toContain('7');
  expect(first.slice(1)).toEqual(
    [
      'Đã tổ chức hội nghị giao ban chiều ngày 02 tháng 10 năm 2026, theo hình thức trực tuyến, tại 02 điểm cầu: điểm cầu tỉnh, điểm cầu xã A',
    ].map((text) => `${text}.`),
  );
});

it('isWithin keeps what lies in the days, and what has none', () => {
  expect(isWithin('2026-09-28', week)).toBe(true);
  expect(isWithin('2026-09-27', week)).toBe(false);
  expect(isWithin('2026-10-05', week)).toBe(false);
  expect(isWithin(undefined, week)).toBe(true);
});

it('checkSections refuses sections and occasions that there are not', () => {
  const narrative = Object({ development: 'A' });
  const error = errorOf(() => checkSections({ ...quick, narrative }));
  expect([error.code, error.message]).toEqual([
    'UNKNOWN_SECTION',
    'Such a report has no section "development". Did you mean "developments"?',
  ]);
  const occasion = Object('month');
  expect(errorOf(() => checkSections({ ...quick, occasion })).code).toBe('INVALID_ARGUMENT');
});
