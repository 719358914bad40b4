import { periodOf } from 'danvan';
import { composeReminder, type ReminderOptions } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, frame } from '../../../../support/short-documents.js';

const owed = (units: readonly string[], form = 'f') =>
  units.map((unit) => ({ unit, form, period: periodOf('2026-08') }));
const { addressees: _addressees, ...bare } = frame;
const reminder = (more: Partial<ReminderOptions> = {}) =>
  composeReminder({
    ...bare,
    obligations: owed(['xa-a', 'xa-b']),
    asOf: '2026-09-20',
    deadline: '2026-09-25',
    ...more,
  });

describe('composeReminder', () => {
  it('goes to those who owe, and says how many sent what', () => {
    const came = { form: 'f', period: '2026-08', receivedOn: '2026-09-03' };
    const report = reminder({ unusable: [{ ...came, unit: 'xa-b', reason: 'unreadable' }] });
    expect(report.title).toBe('Công văn đôn đốc gửi báo cáo tháng 8 năm 2026');
    expect(report.blocks[0]).toMatchObject({ subject: expect.stringMatching(/^V\/v đôn đốc/u) });
    const texts = bodyOf(report);
    expect(texts.slice(0, 4)).toEqual([
      'Kính gửi:',
      'Xã A;',
      'Xã B.',
      'Qua theo dõi, tính đến hết ngày 20 tháng 9 năm 2026, Sở Nội vụ đã nhận được 0/2 báo cáo phải gửi; còn 02 báo cáo quá hạn, gồm: 01 báo cáo chưa gửi; 01 báo cáo đã gửi, tệp không mở được. Cụ thể như sau:',
    ]);
    expect(texts.at(-2)).toMatch(/^Đối với báo cáo đã gửi/u);
    expect(codesOf(report)).toEqual([]);
  });

  it('asks one unit by its name, of its report by its name', () => {
    const forms = [{ id: 'f', name: { vi: 'Báo cáo dân vận' } }];
    const report = reminder({ obligations: owed(['xa-a']), forms });
    expect(report.title).toBe('Công văn đôn đốc gửi báo cáo dân vận tháng 8 năm 2026');
    expect(bodyOf(report).at(-1)).toBe('Đề nghị xã A quan tâm, thực hiện./.');
  });

  it('does not name one report where there are several', () => {
    const obligations = [...owed(['xa-a']), ...owed(['xa-a'], 'g')];
    const forms = ['f', 'g'].map((id) => ({ id, name: { vi: `Báo cáo ${id}` } }));
    expect(reminder({ obligations, forms }).title).toBe('Công văn đôn đốc gửi báo cáo');
  });

  it('puts a long list into an annex', () => {
    const units = Array.from({ length: 13 }, (_, at) => `xa-${at}`);
    const known = new Map([
      ...frame.hierarchy.byId,
      ...units.map((id) => [id, { id, name: { vi: id } }] as const),
    ]);
    const report = reminder({ obligations: owed(units), hierarchy: Object({ byId: known }) });
    expect(report.annexes[0]?.blocks[0]).toMatchObject({ kind: 'table', rows: { length: 13 } });
    expect(report.blocks.some(({ kind }) => kind === 'table')).toBe(false);
    const texts = bodyOf(report);
    expect(texts[0]).toBe('Kính gửi: Các đơn vị có tên trong phụ lục kèm theo');
    expect(texts[1]).toMatch(/\. Chi tiết tại phụ lục kèm theo\.$/u);
    expect(texts.slice(2).join(' ')).not.toContain('nêu trên');
    expect(texts.at(-1)).toBe('Đề nghị các đơn vị có tên trong phụ lục quan tâm, thực hiện./.');
  });

  it('finds that nothing is overdue, bodies that nobody knows, and what is left blank', () => {
    const draftMark = 'DỰ THẢO';
    expect(codesOf(reminder({ asOf: '2026-08-20', draftMark }))).toContain(
      'report/nothing-overdue',
    );
    expect(errorOf(() => reminder({ asOf: '2026-08-20' })).code).toBe('ERRORS_OPEN');
    const unknown = reminder({ obligations: owed(['xa-x']), deadline: undefined, draftMark });
    expect(unknown.findings).toMatchObject([
      { code: 'organization/unknown-unit', path: ['obligations', 0, 'unit'] },
      { code: 'report/left-blank', params: { part: 'deadline' } },
    ]);
    expect(bodyOf(unknown).join()).toContain('trước ngày …………');
  });

  it.each([[{}], [{ obligations: 7 }], [{ asOf: '2026-02-30' }], [{ obligations: [null] }]])(
    'refuses %j',
    (more) => {
      const options = Object.keys(more).length === 0 ? Object({}) : { ...frame, ...Object(more) };
      expect(errorOf(() => composeReminder(options)).code).toBe('INVALID_ARGUMENT');
    },
  );
});
