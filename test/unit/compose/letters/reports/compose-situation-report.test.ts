import { readSituationNotes } from 'danvan/coordination';
import { composeSituationReport, type SituationReportOptions } from 'danvan/report';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, frame } from '../../../../support/short-documents.js';

const row = { area: 'xa-a', topic: 'religion', learned: 'Ổn định' };
const { values: notes } = readSituationNotes([
  { ...row, id: 'n1', period: '2026-09' },
  { ...row, id: 'n2', period: '2026-09', learned: 'Ông Nguyễn Văn An có đơn' },
]);
const report = (more: Partial<SituationReportOptions> = {}) =>
  composeSituationReport({ ...frame, notes: notes.slice(0, 1), ...more });

it('is called after the period of its notes, where they have one', () => {
  expect(report().title).toBe('Báo cáo tình hình Nhân dân tháng 9 năm 2026');
  expect(report({ period: '2026-Q3' }).title).toMatch(/quý III năm 2026$/u);
  const mixed = readSituationNotes([
    { ...row, id: 'n1', period: '2026-08' },
    { ...row, id: 'n2', period: '2026-09' },
  ]).values;
  expect(report({ notes: mixed }).title).toBe('Báo cáo tình hình Nhân dân');
});

it('takes its year from its period where it has no date', () => {
  const { date: _date, ...undated } = frame;
  const head = composeSituationReport({ ...undated, notes: notes.slice(0, 1) }).blocks[0];
  expect(head).toMatchObject({ placeAndDate: expect.stringMatching(/năm 2026$/u) });
});

it('names the topic in the words given, and never a person, not even in a draft', () => {
  expect(bodyOf(report())).toContain('Về tôn giáo: ổn định.');
  expect(errorOf(() => report({ notes })).code).toBe('ERRORS_OPEN');
  const draft = report({ notes, draftMark: 'DỰ THẢO' });
  expect(codesOf(draft)).toEqual(['report/personal-text']);
  expect(JSON.stringify(draft)).not.toContain('Nguyễn Văn An');
});

it.each([{ notes: 7 }, { notes: [7] }, { areas: 'xa-a' }])('refuses %j', (more) => {
  expect(errorOf(() => report(Object(more))).code).toBe('INVALID_ARGUMENT');
});
