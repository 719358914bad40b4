import { describe, expect, it } from 'vitest';
import { letterhead } from '#inside/exporters/word';
import { mm, sheet, state, stylesOf, textsOf } from '../support.js';

const block = {
  kind: 'letterhead',
  superior: 'Tỉnh ủy Mẫu',
  issuer: 'Ban Dân vận',
  number: 'Số 12-BC/BDVTU',
  motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  placeAndDate: 'Mẫu, ngày 07 tháng 7 năm 2026',
} as const;

describe('letterhead', () => {
  it('has the columns of the layout, number and date in one row', () => {
    const table = letterhead(block, sheet());
    expect(table.widths.map(Math.round)).toEqual([mm(77), mm(88)].map(Math.round));
    expect(table.rows).toHaveLength(2);
    expect(stylesOf([table])).toEqual([
      'superior',
      'issuer',
      'separator',
      'motto-1',
      'rule',
      'number',
      'date',
    ]);
  });

  it('keeps number and date in one line each', () => {
    const texts = textsOf([letterhead(block, sheet())]);
    expect(texts).toContain('Số\u00a012-BC/BDVTU');
    const long = {
      ...block,
      placeAndDate: `${'Thành phố '.repeat(5)}Mẫu, ngày 07 tháng 7 năm 2026`,
    };
    expect(textsOf([letterhead(long, sheet())]).at(-1)).toContain(
      'Mẫu, ngày\u00a007\u00a0tháng\u00a07\u00a0năm\u00a02026',
    );
  });

  it('has plain spaces in a day that fits its line: LibreOffice prints others wider in italics', () => {
    const placeAndDate = `Mẫu, ngày ${'\u00a0'.repeat(5)} tháng 7 năm 2026`;
    const texts = textsOf([letterhead({ ...block, placeAndDate }, sheet())]);
    expect(texts).toContain(placeAndDate.replaceAll('\u00a0', ' '));
  });

  it('draws lines under issuer and motto where the layout has them', () => {
    const motto = state.letterhead.motto.lines;
    const table = letterhead({ ...block, motto }, sheet({ layout: state }));
    expect(stylesOf([table])).toEqual([
      'superior',
      'issuer',
      'separator',
      'motto-1',
      'motto-2',
      'rule',
      'number',
      'date',
    ]);
  });

  it('gives lines of the motto without a style of their own the last one', () => {
    const table = letterhead({ ...block, motto: ['A', 'B', 'C'] }, sheet());
    expect(stylesOf([table]).filter((id) => id === 'motto-1')).toHaveLength(3);
  });

  it('puts the subject of a letter and marks in a row below', () => {
    const marks = { subject: 'V/v gửi báo cáo', secrecy: 'Mật', circulation: 'Lưu hành nội bộ' };
    const table = letterhead({ ...block, ...marks }, sheet());
    expect(table.rows).toHaveLength(3);
    expect(stylesOf([table]).slice(-3)).toEqual(['letter-subject', 'secrecy', 'circulation']);
  });

  it('breaks a long issuer by sense', () => {
    const issuer =
      'Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng phụ trách vùng đồng bào dân tộc thiểu số';
    expect(textsOf([letterhead({ ...block, issuer }, sheet())])[1]).toContain('\n');
  });
});
