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

  it('parts no period, and rather breaks behind a comma or before a bracket or a place', () => {
    const title =
      'sơ kết công tác dân vận 6 tháng đầu năm 2020; phương hướng 6 tháng cuối năm 2020';
    expect(lines(title, 56)).toEqual([
      'sơ kết công tác dân vận 6 tháng đầu năm 2020;',
      'phương hướng 6 tháng cuối năm 2020',
    ]);
    expect(lines('dân chủ ở cơ sở quý III năm 2026', 28)).toEqual([
      'dân chủ ở cơ sở',
      'quý III năm 2026',
    ]);
    expect(
      lines('(kèm theo Báo cáo số 5-BC/TU, ngày 07 tháng 6 năm 2024 của Tỉnh ủy)', 48),
    ).toEqual(['(kèm theo Báo cáo số 5-BC/TU,', 'ngày 07 tháng 6 năm 2024 của Tỉnh ủy)']);
    expect(lines('TÌNH HÌNH GỬI BÁO CÁO (TÍNH ĐẾN NGÀY 15 THÁNG 10)', 36)).toEqual([
      'TÌNH HÌNH GỬI BÁO CÁO',
      '(TÍNH ĐẾN NGÀY 15 THÁNG 10)',
    ]);
    expect(lines('ỦY BAN MTTQ VIỆT NAM TỈNH MẪU', 22)).toEqual([
      'ỦY BAN MTTQ VIỆT NAM',
      'TỈNH MẪU',
    ]);
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
