import { blockText } from 'danvan/exporter';
import type { Block } from 'danvan/report';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { futureBlock, untyped } from './support.js';

const ofKind = (kind: Block['kind']): string =>
  sampleReport.blocks
    .filter((block) => block.kind === kind)
    .map((block) => blockText(block, 'vi'))
    .join('\n\n');

describe('blockText', () => {
  it.each<[Block['kind'], string]>([
    ['title', 'Báo cáo\nkết quả thử nghiệm 6 tháng đầu năm 2026'],
    ['part', 'Phần thứ nhất\nTình hình chung'],
    ['heading', 'I. Kết quả thực hiện\n\n1. Hòa giải ở cơ sở'],
    [
      'list',
      '- Nội dung thứ nhất;\n- Nội dung thứ hai.\n\n1. Việc cần làm ngay;\n2. Việc cần làm sau.',
    ],
    ['note', 'Ký hiệu\n“…” chưa có số liệu\n“x” không thuộc diện báo cáo'],
    ['signatures', 'Nơi nhận:\n- Cơ quan cấp trên;\n- Lưu: VT.\nTM. CƠ QUAN MẪU\nChủ tịch'],
  ])('writes a %s, one line for each part', (kind, expected) => {
    expect(ofKind(kind)).toBe(expected);
  });

  it('writes a table with nested headings, codes, numbers and marks', () => {
    expect(ofKind('table').split('\n')).toEqual([
      'Bảng mẫu theo đơn vị',
      'Đơn vị tính: vụ; tỷ đồng',
      'STT | Đơn vị | Hòa giải ở cơ sở | Vận động được | Ghi chú',
      'Tiếp nhận | Hòa giải thành',
      'Số vụ | Tỷ lệ',
      'A | B | 1 | 2 | 3=2/1 | 4 | ',
      '1 | Xã Mẫu Một | 4.325 | 3.240 | 74,9% | gần 58,5 | Số liệu bịa',
      '2 | Phường Mẫu Hai | … | – | x | (*) | ',
      ' | Tổng cộng (1/2) | 4.325 | 3.240 |  | -1,25 | ',
    ]);
  });

  it('prints numbers in the language that is asked for', () => {
    const table = sampleReport.blocks.find(({ kind }) => kind === 'table');
    expect(table && blockText(table, 'en')).toContain('| 4,325 | 3,240 | 74.9% | nearly 58.5 |');
  });

  it('prints every text, number and cell of a kind it does not know', () => {
    expect(blockText(futureBlock, 'vi')).toBe('Biểu đồ mẫu\nTiếp nhận\n1.5\n20\nTổng\n58,5');
  });

  it('gives nothing for a block that holds nothing', () => {
    expect(blockText(untyped<Block>({ kind: 'rule' }), 'vi')).toBe('');
  });

  it('leaves out the space before a heading without number', () => {
    const heading = { kind: 'heading', level: 1, number: '', text: 'Mở đầu' } as const;
    expect(blockText(heading, 'vi')).toBe('Mở đầu');
  });
});
