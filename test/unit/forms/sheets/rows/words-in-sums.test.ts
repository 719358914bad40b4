import { describeFinding, vi } from 'danvan';
import { defineForm, readForm } from 'danvan/forms';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const head = [
  ['Đơn vị: x', 'Kỳ: Quý II/2026'],
  ['Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
];
const live = (value: number | null) => ({ value, formula: 'SUM(C3:D3)' });
function read(...rows: Parameters<typeof sheetOf>[0]) {
  const form = { ...members, columns: members.columns.slice(0, 3) };
  return readForm([sheetOf([...head, ...rows])], form, { expected: { unit: 'x' } });
}
const nearly = (amount: number) => ({ amount, qualifier: 'nearly' });

describe('a formula that passed over “gần 134”', () => {
  it.each([
    [5, 'ra kết quả là 5'],
    [null, 'chưa có số liệu'],
  ])('is worked out with it across a row, from %s', (found, said) => {
    const { values, findings } = read(['a', live(found), 'gần 134', found ?? '']);
    const sum = nearly(found === null ? 134 : 139);
    expect(values[0]?.rows[0]?.cells['1']).toEqual(sum);
    expect(findings.map(({ code, cell }) => [code, cell?.address])).toEqual([
      ['forms/words-added', 'B3'],
    ]);
    const sentences = findings.map((finding) => describeFinding(finding, vi)).join();
    expect(sentences).toContain(said);
    expect(sentences).toContain(`“gần ${sum.amount}”`);
  });

  it('and down to the total, whose formula nobody can mend', () => {
    const rows = [
      ['a', live(5), 'trên 134', 5],
      ['b', 10, 10, ''],
      ['Tổng', live(15), live(10), live(5)],
    ];
    const { values, findings } = read(...rows);
    const over = (amount: number) => ({ amount, qualifier: 'over' });
    expect(values[0]?.total).toMatchObject({ '1': over(149), '2': over(144), '3': 5 });
    expect(findings.map(({ code, cell }) => [code, cell?.address])).toEqual([
      ['forms/words-added', 'B3'],
      ['forms/words-added', 'B5'],
      ['forms/words-added', 'C5'],
    ]);
  });

  it('and in a named row that adds up others', () => {
    const form = defineForm({
      id: 'thu',
      title: 'Thu',
      totals: 'none',
      columns: [{ index: '1', heading: 'Số thu' }],
      rows: [
        { id: 'all', name: 'Tổng thu', parts: ['fees', 'gifts'] },
        { id: 'fees', name: 'Phí' },
        { id: 'gifts', name: 'Ủng hộ' },
      ],
    });
    const rows = [
      ['Đơn vị: x', 'Kỳ: Quý II/2026'],
      ['Nội dung', 'Số thu'],
      ['Tổng thu', live(7)],
      ['Phí', 7],
      ['Ủng hộ', 'gần 100'],
    ];
    const { values } = readForm([sheetOf(rows)], form, { expected: { unit: 'x' } });
    expect(values[0]?.rows[0]).toEqual({ key: 'all', cells: { '1': nearly(107) } });
  });

  it('is left as it is where a figure was typed over it', () => {
    const { values, findings } = read(['a', 5, 'trên 134', 5]);
    expect(values[0]?.rows[0]?.cells['1']).toBe(5);
    expect(findings.map(({ code }) => code)).toEqual(['forms/formula-differs']);
  });
});
