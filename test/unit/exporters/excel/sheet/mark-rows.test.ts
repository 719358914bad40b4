import { describe, expect, it } from 'vitest';
import { writeMarks } from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

const block = {
  kind: 'letterhead',
  issuer: 'Ban Dân vận',
  number: 'Số 12-BC/BDVTU',
  motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  placeAndDate: 'Mẫu, ngày 07 tháng 7 năm 2026',
} as const;

describe('writeMarks', () => {
  it('writes nothing where a document has none', () => {
    const { writer, sheet } = writerOn([213, 255]);
    writeMarks(block, writer);
    expect(textsOf(sheet)).toEqual([]);
  });

  it('frames the whole half where no columns are as wide as the words', () => {
    const { writer, sheet } = writerOn([213, 255]);
    writeMarks({ ...block, circulation: 'Lưu hành nội bộ' }, writer);
    expect(textsOf(sheet)).toEqual(['LƯU HÀNH NỘI BỘ']);
    expect(sheet.getCell('B2').border.top?.style).toBe('thin');
  });

  it('writes one below the other on a sheet of one column', () => {
    const { writer, sheet } = writerOn([460]);
    writeMarks({ ...block, urgency: 'Khẩn', circulation: 'Nội bộ' }, writer);
    expect(textsOf(sheet)).toEqual(['KHẨN', 'NỘI BỘ']);
  });
});
