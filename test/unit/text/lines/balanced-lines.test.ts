import { describe, expect, it } from 'vitest';
import { balancedLines } from '#inside/text';

const lines = (text: string, width: number): readonly string[] =>
  balancedLines(text, { width, widthOf: ({ length }) => length })
    .replaceAll('\u00a0', ' ')
    .split('\n');

describe('balancedLines', () => {
  it('leaves what fits in one line', () => {
    expect(lines('Ban Dân vận', 11)).toEqual(['Ban Dân vận']);
  });

  it('breaks by sense into lines about as long as each other', () => {
    expect(lines('HUYỆN ỦY BỐ TRẠCH', 13)).toEqual(['HUYỆN ỦY', 'BỐ TRẠCH']);
    expect(lines('Ban Tuyên giáo và Dân vận', 20)).toEqual(['Ban Tuyên giáo', 'và Dân vận']);
  });

  it('keeps the words of a title whole, in capitals too', () => {
    expect(lines('tổng kết công tác dân vận và thực hiện dân chủ ở cơ sở năm 2026', 45)).toEqual([
      'tổng kết công tác dân vận',
      'và thực hiện dân chủ ở cơ sở năm 2026',
    ]);
    expect(lines('KẾT QUẢ THỰC HIỆN QUY CHẾ CÔNG TÁC DÂN VẬN', 28)).toEqual([
      'KẾT QUẢ THỰC HIỆN',
      'QUY CHẾ CÔNG TÁC DÂN VẬN',
    ]);
    expect(lines('TỈNH CAO BẰNG', 9)).toEqual(['TỈNH', 'CAO BẰNG']);
  });

  it('ends no line with a word that leads on', () => {
    expect(lines('công tác dân vận và dân chủ', 20)).toEqual(['công tác dân vận', 'và dân chủ']);
  });

  it('breaks inside a name where nothing else is left', () => {
    expect(lines('Hồ Chí Minh', 8)).toEqual(['Hồ Chí', 'Minh']);
    expect(lines('Nghiêng', 3)).toEqual(['Nghiêng']);
  });

  it('keeps the lines that are given, and texts that are no heading', () => {
    expect(lines('A\nB', 5)).toEqual(['A', 'B']);
    const long = 'từ '.repeat(70).trim();
    expect(lines(long, 20)).toEqual([long]);
  });
});
