import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { en } from 'danvan';
import { expect, it } from 'vitest';
import { blocksOf, formBlocks, formContext } from '#inside/compose';
import { emptyForm, type StatisticalForm } from '#inside/forms';
import type { Block } from '#inside/report';

const period = '2026-Q1@tt-06-2025-ttcp';
const formOf = (code: string): StatisticalForm =>
  statisticalForms.find((form) => form.code === code || form.id === code) ??
  statisticalForms[0] ??
  never();
const never = (): never => {
  throw new Error('no forms');
};
const blocks = (code: string, more: object = {}): readonly Block[] => {
  const filled = { ...emptyForm(formOf(code), { unit: 'xa-a', period }), ...more };
  return formBlocks(formOf(code), filled, { periods: { calendars } });
};

it('prints code, line of days, table, notes and marks', () => {
  const printed = blocks('01/TCD');
  expect(printed.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'table',
    'note',
    'note',
  ]);
  expect(printed[0]).toMatchObject({ text: 'Biểu số: 01/TCD', align: 'right' });
  expect(printed[1]).toMatchObject({ text: 'Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026' });
  expect(printed[3]).toEqual({ kind: 'note', label: '22. Ghi chú', lines: [] });
});

it('prints what was written into the line of notes, and who signs', () => {
  expect(blocks('01/TCD', { notes: 'Số liệu sơ bộ.' })[3]).toMatchObject({
    lines: ['Số liệu sơ bộ.'],
  });
  expect(blocks('mediation').at(-1)).toMatchObject({
    kind: 'signatures',
    signers: [{ post: 'Người lập biểu' }, { post: 'Thủ trưởng đơn vị' }],
  });
  expect(blocks('model-register').some(({ kind }) => kind === 'paragraph')).toBe(false);
});

it('speaks the language asked, and leaves the code to whoever has a label for it', () => {
  const form = formOf('01/TCD');
  const filled = emptyForm(form, { unit: 'xa-a', period });
  const [days] = blocksOf(formContext(form, filled, { periods: { calendars }, locale: en }));
  expect(days).toMatchObject({ text: 'Figures from 15/12/2025 to 14/3/2026' });
});
