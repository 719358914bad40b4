import { acknowledge, createHierarchy } from 'danvan';
import { composeForms } from 'danvan/report';
import { stateLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { errorNotes, formContext } from '#inside/compose';
import { checkFilledForms, defineForm } from '#inside/forms';
import { errorOf } from '../../../support/error-of.js';

const columns = [
  { index: '1=2+3', heading: 'Tổng số' },
  { index: '2', heading: 'Nam' },
  { index: '3', heading: 'Nữ' },
];
const form = defineForm({ id: 'members', code: '01/HV', title: 'Hội viên', columns });
const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A', symbol: 'UBND' }]);
const rows = [{ key: 'xa-a', cells: { '1': 12, '2': 7, '3': 4 } }];
const filled = { form: 'members', unit: 'xa-a', period: '2026', rows };
const findings = checkFilledForms([filled], { forms: [form] });
const acknowledged = findings.map((finding) =>
  acknowledge(finding, { reason: 'một hội viên chưa khai giới tính' }),
);
const frame = { hierarchy, issuer: 'xa-a', layout, forms: [form], filled: [filled] };

describe('errors of a form on paper', () => {
  it('keep a document from being final, unless somebody knows of them', () => {
    expect(errorOf(() => composeForms({ ...frame, findings })).code).toBe('ERRORS_OPEN');
    expect(() => composeForms({ ...frame, findings, acknowledged })).not.toThrow();
    expect(() => composeForms({ ...frame, findings, draftMark: 'DỰ THẢO' })).not.toThrow();
  });

  it('stand below the table, open or with the reason', () => {
    const notesOf = (more: object) =>
      errorNotes(formContext(form, filled, { hierarchy, findings, ...more }));
    expect(notesOf({})).toEqual([
      { kind: 'note', label: 'Số liệu còn lỗi chưa xử lý', lines: ['dòng Xã A, cột 1=2+3'] },
    ]);
    expect(notesOf({ acknowledged })).toEqual([
      {
        kind: 'note',
        label: 'Số liệu có lỗi được giữ nguyên',
        lines: ['dòng Xã A, cột 1=2+3: một hội viên chưa khai giới tính'],
      },
    ]);
  });

  it('are those of the form, its units and its period', () => {
    const others = findings.flatMap((finding) => [
      { ...finding, unit: 'xa-b' },
      { ...finding, period: '2025' },
      { ...finding, severity: 'warning' as const },
      { ...finding, params: { ...finding.params, form: '02/HV' } },
    ]);
    expect(errorNotes(formContext(form, filled, { findings: others }))).toEqual([]);
    expect(errorNotes(formContext(form, filled, {}))).toEqual([]);
  });
});
