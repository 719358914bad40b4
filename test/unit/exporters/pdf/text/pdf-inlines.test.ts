import { describe, expect, it } from 'vitest';
import { pdfInlines } from '#inside/exporters/pdf';

const always = (): boolean => true;
const joined = (text: string) => ({ text, noWrap: true });
const before = (text: string) => ({
  ...joined(text),
  noNewLine: true,
  preserveTrailingSpaces: true,
});

describe('pdfInlines', () => {
  it('leaves plain text as one text', () => {
    expect(pdfInlines('Toàn tỉnh có 545 tổ hòa giải.', always)).toBe(
      'Toàn tỉnh có 545 tổ hòa giải.',
    );
  });

  it('keeps words at a no-break space in one line, with plain spaces that widen where asked', () => {
    const text = 'được gần\u00a058,5\u00a0tỷ đồng';
    expect(pdfInlines(text, always)).toEqual(['được ', joined('gần 58,5 tỷ '), 'đồng']);
    expect(pdfInlines(text, always, true)).toEqual([
      'được ',
      before('gần '),
      before('58,5 '),
      joined('tỷ '),
      'đồng',
    ]);
  });

  it.each(['05-CT/TW,', '127-QĐ/TW', '12-BC/BDVTU.', '30/2020/NĐ-CP;'])(
    'keeps the document number %s in one line',
    (number) => {
      expect(pdfInlines(`theo ${number} ngày`, always)).toEqual([
        'theo ',
        joined(`${number} `),
        'ngày',
      ]);
    },
  );

  it.each(['ngày 15/6/2016', 'giai đoạn 2021-2025', 'cấp xã/phường'])('leaves %s alone', (text) => {
    expect(pdfInlines(text, always)).toBe(text);
  });

  it('parts a unit at its slash nowhere in prose', () => {
    const text = 'bình quân 176,2 lượt người/cuộc. Có';
    const inlines = ['bình quân 176,2 lượt ', joined('người/cuộc. '), 'Có'];
    expect(pdfInlines(text, always, true)).toEqual(inlines);
    expect(pdfInlines(text, always)).toBe(text);
  });

  it('loses no letter', () => {
    const text = '\u00a0\u00a0Số\u00a0\u00a0-BC/HU, 05-CT/TW\u00a0và 06-KL/TU';
    const inlines = [pdfInlines(text, always)].flat();
    const all = inlines.map((each) => (typeof each === 'string' ? each : each.text)).join('');
    expect(all).toBe(text.replaceAll('\u00a0', ' '));
  });

  it('lets a line end where a stretch does not fit, still without no-break spaces', () => {
    expect(pdfInlines('một\u00a0hai ba', () => false)).toBe('một hai ba');
  });
});
