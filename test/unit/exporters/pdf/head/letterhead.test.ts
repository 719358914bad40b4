import type { LetterheadBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { letterhead } from '#inside/exporters/pdf';
import { sampleReport } from 'danvan/testing';
import { mm, sheet, textsOf } from '../support.js';

const block: LetterheadBlock = {
  kind: 'letterhead',
  superior: 'Tỉnh ủy Tây Ninh',
  issuer: 'Ban Dân vận',
  number: 'Số\u00a0\u00a0\u00a0-BC/BDVTU',
  motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  placeAndDate: 'Tây Ninh, ngày 07 tháng 7 năm 2020',
};

const tableOf = (changes: Partial<LetterheadBlock> = {}) => {
  const { node } = letterhead({ ...block, ...changes }, ['blocks', 0], sheet());
  return 'table' in node ? node.table : { widths: [], body: [] };
};

describe('letterhead', () => {
  it('has the two columns of the layout', () => {
    const [left, right] = tableOf().widths.map(Number);
    expect([left, right]).toEqual([expect.closeTo(mm(77), 6), expect.closeTo(mm(88), 6)]);
  });

  it('puts the number and the date on one level, below the bodies and the motto', () => {
    const rows = tableOf().body.map((cells) => cells.map((cell) => textsOf(cell)));
    expect(rows).toEqual([
      [['TỈNH ỦY TÂY NINH', 'BAN DÂN VẬN', '*'], ['ĐẢNG CỘNG SẢN VIỆT NAM']],
      [['Số   -BC/BDVTU'], ['Tây Ninh, ngày 07 tháng 7 năm 2020']],
    ]);
  });

  it('sets sizes and weights as the component table says', () => {
    const [[bodies, motto], [number, date]] = tableOf().body as [
      [object, object],
      [object, object],
    ];
    expect(bodies).toHaveProperty('stack.0.fontSize', 14);
    expect(bodies).not.toHaveProperty('stack.0.bold');
    expect(bodies).toMatchObject({ stack: [{}, { bold: true, fontSize: 14 }, {}] });
    expect(JSON.stringify(motto)).toContain('"fontSize":15');
    expect(number).toMatchObject({ fontSize: 14, alignment: 'center' });
    expect(date).toMatchObject({ fontSize: 14, italics: true });
  });

  it('leaves out a superior that is not there', () => {
    const { superior: _superior, ...alone } = block;
    const { node } = letterhead(alone, [], sheet());
    expect(textsOf(node)[0]).toBe('BAN DÂN VẬN');
  });

  it('never breaks number and symbol, nor the day', () => {
    const [, [number, date] = []] = tableOf({
      number: 'Số 12-BC/BDVTU',
      placeAndDate: 'Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026',
    }).body;
    expect(number).toHaveProperty('text', [{ text: 'Số 12-BC/BDVTU', noWrap: true }]);
    expect(textsOf(date ?? '')).toEqual(['Thành phố Hồ Chí Minh,\nngày 29 tháng 12 năm 2026']);
  });

  it('draws lines where the layout has them instead of a sign', () => {
    const { node } = letterhead(block, [], sheet({ layout: sampleReport.layout }));
    expect(textsOf(node)).not.toContain('*');
    expect(JSON.stringify(node).match(/"canvas"/gu)).toHaveLength(1);
  });
});
