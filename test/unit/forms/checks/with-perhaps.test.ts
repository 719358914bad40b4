import { describeFinding, en, vi, type Locale } from 'danvan';
import { checkFilledForms, defineForm, type FormCells } from 'danvan/forms';
import { describe, expect, it } from 'vitest';

const letters = defineForm({
  id: 'letters',
  code: '02/ĐT',
  title: 'Đơn thư',
  columns: [
    { index: '1=2+3=4+5', heading: 'Tổng số' },
    { index: '2', heading: 'Kỳ trước chuyển sang' },
    { index: '3', heading: 'Trong kỳ' },
    { index: '4', heading: 'Đã xong' },
    { index: '5', heading: 'Chưa xong' },
  ],
  checks: ['3 = members[1]'],
});
const members = defineForm({
  id: 'members',
  title: 'Hội viên',
  columns: [{ index: '1', heading: 'Số' }],
});
const good = { '1': 10, '2': 4, '3': 6, '4': 7, '5': 3 };

const check = (
  rows: readonly { readonly key: string; readonly cells: FormCells }[],
  more: { readonly total?: FormCells; readonly members?: number } = {},
) => {
  const { total, members: count } = more;
  const place = { unit: 'xa-a', period: '2026-Q1' };
  const other = { ...place, form: 'members', rows: [{ key: 'xa-a', cells: { '1': count ?? 0 } }] };
  return checkFilledForms(
    [
      { ...place, form: 'letters', rows, ...(total !== undefined && { total }) },
      ...(count === undefined ? [] : [other]),
    ],
    { forms: [letters, members] },
  );
};

const sentences = (findings: ReturnType<typeof check>, locale: Locale) =>
  findings.map((finding) => describeFinding(finding, locale));

describe('withPerhaps', () => {
  it('names the one figure in both broken sums of a row', () => {
    const found = check([{ key: 'xa-a', cells: { ...good, '1': 100 } }]);
    expect(found.map(({ params }) => params['perhaps'])).toEqual([
      { column: '1', now: 100, amount: 10, unit: 'xa-a' },
      { column: '1', now: 100, amount: 10, unit: 'xa-a' },
    ]);
    expect(sentences(found, vi)[0]).toContain(
      'chênh lệch 90; nếu cột 1 ghi 10 thay cho 100 thì các tổng đều khớp; hãy kiểm tra lại.',
    );
    expect(sentences(found, en)[0]).toContain(
      'off by 90; with 10 for 100 in column 1 all sums hold.',
    );
  });

  it('names row and column where a row and the totals are off by the same', () => {
    const rows = [
      { key: 'xa-a', cells: good },
      { key: 'xa-b', cells: { ...good, '3': 16 } },
    ];
    const total = { '1': 20, '2': 8, '3': 12, '4': 14, '5': 6 };
    const found = check(rows, { total });
    expect(found.map(({ code }) => code)).toEqual(['forms/formula-differs', 'forms/total-differs']);
    expect(sentences(found, vi)[1]).toContain(
      'nếu cột 3 của “xa-b” ghi 6 thay cho 16 thì các tổng đều khớp',
    );
    expect(sentences(found, en)[1]).toContain('with 6 for 16 in column 3 of “xa-b” all sums hold');
  });

  it('reads another form too', () => {
    const found = check([{ key: 'xa-a', cells: { ...good, '3': 8 } }], { members: 6 });
    expect(found.map(({ code, params }) => [code, params['perhaps']])).toEqual([
      ['forms/formula-differs', { column: '3', now: 8, amount: 6, unit: 'xa-a' }],
      ['forms/check-broken', { column: '3', now: 8, amount: 6, unit: 'xa-a' }],
    ]);
    expect(sentences(found, vi)[1]).toContain('nếu cột 3 ghi 6 thay cho 8 thì');
  });

  it('proposes nothing for one broken sum, nor for a total that two rows are wrong in', () => {
    const wrong = { ...good, '3': 16 };
    expect(check([{ key: 'xa-a', cells: wrong }])[0]?.params).not.toHaveProperty('perhaps');
    const rows = [
      { key: 'xa-a', cells: wrong },
      { key: 'xa-b', cells: wrong },
    ];
    const total = { '1': 20, '2': 8, '3': 22, '4': 14, '5': 6 };
    const found = check(rows, { total }).filter(({ code }) => code === 'forms/total-differs');
    expect(found).toHaveLength(1);
    expect(found[0]?.params).not.toHaveProperty('perhaps');
  });
});
