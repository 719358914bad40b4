import { expect, it } from 'vitest';
import { headPart, sheetFrame } from '#inside/forms';
import { members } from '../../../../support/forms/small-forms.js';

it('writes lines, headings, indexes and the mark', () => {
  const part = headPart(sheetFrame(members, '2026-Q2', { language: 'en' }), 'xa-a', '2026-Q2');
  const texts = part.cells.filter(({ role }) => role === 'title').map(({ value }) => value);
  expect(texts).toEqual([
    'Form: 01/HV',
    'HỘI VIÊN',
    'Reporting unit: xa-a',
    'Period: second quarter of 2026',
    'Figures from 01/4/2026 to 30/6/2026',
  ]);
  expect(part.bottom).toBe(8);
  expect(part.cells.filter(({ role }) => role === 'index').map(({ value }) => value)).toEqual([
    '1=2+3',
    '2',
    '3',
    '4',
  ]);
  expect(part.cells.find(({ role }) => role === 'mark')?.value).toMatch(/^danvan:form=members&/);
});
