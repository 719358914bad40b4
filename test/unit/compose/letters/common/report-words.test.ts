import { expect, it } from 'vitest';
import { dayOrDots, dots, formName, reportName, unitName, unitWord } from '#inside/compose';
import { contextOf } from '../../../../support/short-documents.js';

const context = contextOf();
const forms = [{ id: 'f', name: { vi: 'Báo cáo công tác dân vận' } }];

it('names a report within a sentence; one without a name is a report', () => {
  expect(formName('f', forms, context)).toBe('báo cáo công tác dân vận');
  expect(reportName({ form: 'f', period: '2026-08' }, forms, context)).toBe(
    'báo cáo công tác dân vận tháng 8 năm 2026',
  );
  expect(reportName({ form: 'x', period: '2026-08' }, undefined, context)).toBe(
    'báo cáo tháng 8 năm 2026',
  );
});

it('writes a day in words, or dots', () => {
  expect(dayOrDots('2026-09-15', context)).toBe('ngày 15 tháng 9 năm 2026');
  expect(dayOrDots(undefined, context)).toBe(`ngày ${dots}`);
});

it('names a unit; of one that is not known words stay and an id is dots', () => {
  expect([unitWord('xa-a', context), unitName('xa-a', context)]).toEqual(['xã A', 'Xã A']);
  expect([unitWord('xa-x', context), unitWord('Sở Y tế', context)]).toEqual([dots, 'Sở Y tế']);
});
