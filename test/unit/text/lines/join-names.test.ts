import { describe, expect, it } from 'vitest';
import { joinNames } from '#inside/text';

const joined = (text: string, everyPair = false): string =>
  joinNames(text, everyPair).replaceAll('\u00a0', '~');

describe('joinNames', () => {
  it.each([
    ['xã Gò Dầu và Huyện ủy Bố Trạch', 'xã~Gò~Dầu và Huyện~ủy Bố~Trạch'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban~Tuyên~giáo và Dân~vận Tỉnh~ủy'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Ủy~ban Mặt~trận Tổ~quốc Việt~Nam tỉnh'],
    ['Ban Dân vận Tỉnh ủy Mẫu báo cáo', 'Ban~Dân~vận Tỉnh~ủy Mẫu báo cáo'],
    ['xã Mẫu An gửi, tỉnh Mẫu đạt', 'xã~Mẫu~An gửi, tỉnh~Mẫu đạt'],
    ['Sở Khoa học và Công nghệ tỉnh', 'Sở~Khoa~học và Công~nghệ tỉnh'],
    ['HUYỆN UỶ BỐ TRẠCH', 'HUYỆN~UỶ BỐ~TRẠCH'],
    ['ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH', 'ĐẢNG~BỘ THÀNH~PHỐ HỒ~CHÍ~MINH'],
  ])('keeps the names in “%s” whole', (text, expected) => expect(joined(text)).toBe(expected));

  it.each([
    ['đến ngày 07 tháng 7 năm 2026', 'đến ngày~07~tháng~7 năm~2026'],
    ['có 276 mô hình, 58,5 tỷ đồng', 'có 276~mô hình, 58,5~tỷ đồng'],
    ['theo Điều 13 khoản 1', 'theo Điều~13 khoản~1'],
    ['năm 2026, toàn tỉnh', 'năm~2026, toàn tỉnh'],
    ['dân chủ ở cơ sở quý III năm 2026', 'dân chủ ở cơ sở quý~III năm~2026'],
    ['Quốc hội khóa XV, Phần II', 'Quốc~hội khóa~XV, Phần~II'],
    ['số, ngày \u00a0\u00a0 tháng 6 năm 2026', 'số, ngày~~~~tháng~6 năm~2026'],
    ['năm 2021 chiều ngày 08/4/2021', 'năm~2021 chiều ngày~08/4/2021'],
    ['Điều 13 khoản 1 quy định', 'Điều~13 khoản~1 quy định'],
    ['98 cuộc; 32 và 40', '98~cuộc; 32 và 40'],
    ['Tổng cộng (31/34 đơn vị)', 'Tổng~cộng (31/34~đơn vị)'],
    ['ngày 15/10/2026 tại xã', 'ngày~15/10/2026 tại xã'],
    ['số liệu tháng 9/2026 của tỉnh', 'số liệu tháng~9/2026 của tỉnh'],
  ])('keeps the numbers in “%s” with what they count', (text, expected) =>
    expect(joined(text)).toBe(expected),
  );

  it('begins no line with a dash between words', () => {
    expect(joined('lĩnh vực văn hóa - xã hội; 01/7 – 30/9')).toBe(
      'lĩnh vực văn hóa~- xã hội; 01/7~– 30/9',
    );
    expect(joined('- Như trên')).toBe('- Như trên');
  });

  it('keeps words of two syllables in headings only', () => {
    expect(joined('về nhân dân')).toBe('về nhân dân');
    expect(joined('về nhân dân', true)).toBe('về nhân~dân');
  });

  it('keeps at most five words together, so that a line can end', () => {
    expect(joined('An An An An An An An')).toBe('An~An~An~An~An An~An');
  });

  it('changes spaces alone', () => {
    const text = '“Ủy ban”  nhân dân\nxã A';
    expect(joinNames(text).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
