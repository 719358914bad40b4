import { periodOf } from 'danvan';
import { composeCoverLetter, type CoverLetterOptions } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, frame } from '../../../../support/short-documents.js';

const owed = (units: readonly string[], form = 'f') =>
  units.map((unit) => ({ unit, form, period: periodOf('2026-08') }));
const dueOn = (units: readonly string[], due: string) =>
  units.map((unit) => ({ unit, form: 'f', period: '2026-08', due }));
const { addressees: _addressees, ...bare } = frame;
const both = ['xa-a', 'xa-b'];
const forms = [{ id: 'f', name: { vi: 'Công tác dân vận' }, code: '01/DV', version: 'năm 2026' }];
const letter = (more: Partial<CoverLetterOptions> = {}) =>
  composeCoverLetter({
    ...bare,
    encloses: 'blank-forms',
    obligations: owed(both),
    dueDates: dueOn(both, '2026-09-05'),
    forms,
    sendTo: 'so-lieu@mau.example',
    attachments: ['tệp biểu mẫu (xlsx).', 'hướng dẫn ghi biểu'],
    ...more,
  });

describe('composeCoverLetter', () => {
  it('asks those who owe: which form, for when, until when, and where to send it', () => {
    const report = letter();
    expect(report.title).toBe('Công văn gửi biểu mẫu, đề nghị báo cáo số liệu tháng 8 năm 2026');
    const texts = bodyOf(report);
    expect(texts.slice(0, 4)).toEqual([
      'Kính gửi:',
      'Xã A;',
      'Xã B.',
      'Sở Nội vụ gửi kèm theo 01 biểu mẫu để báo cáo số liệu tháng 8 năm 2026. Cụ thể như sau:',
    ]);
    expect(texts.join()).toContain('01/DV,Công tác dân vận,năm 2026,Tháng 8 năm 2026,05/9/2026');
    expect(texts.slice(-5)).toEqual([
      'Đề nghị các đơn vị nêu trên ghi số liệu vào biểu mẫu, gửi chậm nhất vào ngày 05 tháng 9 năm 2026.',
      'Khi ghi số liệu, không sửa tiêu đề, số cột và ô có công thức; không phát sinh thì ghi 0, chưa có số liệu thì để trống.',
      'Số liệu gửi về Sở Nội vụ: so-lieu@mau.example.',
      'Tài liệu gửi kèm: (1) tệp biểu mẫu (xlsx); (2) hướng dẫn ghi biểu.',
      'Đề nghị các đơn vị nêu trên quan tâm, thực hiện./.',
    ]);
    expect(codesOf(report)).toEqual([]);
  });

  it('sends figures to those above, as a slip too', () => {
    const report = letter({
      encloses: 'figures',
      as: 'slip',
      addressees: ['ubnd'],
      sendTo: undefined,
    });
    expect(report.title).toBe('Phiếu gửi số liệu báo cáo tháng 8 năm 2026');
    expect(report.blocks[0]).toMatchObject({ number: 'Số: 07/PG-SNV' });
    const texts = bodyOf(report);
    expect(texts.join()).not.toContain('chậm nhất');
    expect(texts.at(-1)).toBe('Kính đề nghị Ủy ban nhân dân tỉnh xem xét, tổng hợp./.');
    expect(codesOf(report)).toEqual([]);
  });

  it('lists many units in an annex, and says so', () => {
    const units = Array.from({ length: 6 }, (_, at) => `xa-${at}`);
    const known = new Map([
      ...frame.hierarchy.byId,
      ...units.map((id) => [id, { id, name: { vi: id } }] as const),
    ]);
    const more = { hierarchy: Object({ byId: known }) };
    const report = letter({
      ...more,
      obligations: owed(units),
      dueDates: dueOn(units, '2026-09-05'),
    });
    expect(report.annexes.map(({ title }) => title)).toEqual(['Danh sách đơn vị báo cáo số liệu']);
    expect(report.annexes[0]?.blocks[0]).toMatchObject({ kind: 'table', rows: { length: 6 } });
    expect(bodyOf(report)[0]).toBe('Kính gửi: Các đơn vị có tên trong phụ lục kèm theo');
    const unlike = [
      ...units.flatMap((unit) => [...owed([unit]), ...owed([unit], `g-${unit}`)]),
      ...owed(['xa-a']),
    ];
    const long = letter({ ...more, obligations: unlike, dueDates: dueOn(units, '2026-09-05') });
    expect(long.annexes.map(({ title }) => title)).toEqual(['Danh mục biểu mẫu gửi kèm']);
    expect(bodyOf(long).join()).toContain('gửi đúng thời hạn nêu trong phụ lục');
  });

  it('finds bodies that nobody knows, and what is left blank', () => {
    const draftMark = 'DỰ THẢO';
    const blank = letter({
      obligations: owed(['xa-x']),
      dueDates: [],
      sendTo: undefined,
      draftMark,
    });
    expect(blank.findings).toMatchObject([
      { code: 'organization/unknown-unit', path: ['obligations', 0, 'unit'] },
      { code: 'report/left-blank', params: { part: 'due' } },
      { code: 'report/left-blank', params: { part: 'send-to' } },
    ]);
    expect(bodyOf(blank).join()).toContain('chậm nhất vào ngày …………');
    const nothing = letter({ obligations: [], draftMark });
    expect(codesOf(nothing)).toContain('report/left-blank');
    expect(codesOf(letter({ encloses: 'figures', draftMark }))).toEqual(['report/left-blank']);
  });

  it.each([
    [{}],
    [{ obligations: 7 }],
    [{ encloses: 'figures', obligations: [null] }],
    [{ encloses: 'gifts' }],
    [{ as: 'slip' }],
    [{ attachments: 'a' }],
    [{ sendTo: [7] }],
  ])('refuses %j', (more) => {
    const options = Object.keys(more).length === 0 ? Object({}) : more;
    const run = () =>
      Object.keys(more).length === 0 ? composeCoverLetter(options) : letter(Object(options));
    expect(errorOf(run).code).toBe('INVALID_ARGUMENT');
  });
});
