import { stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { writeLetterhead } from '#inside/exporters/excel';
import { textsAt, textsOf, writerOn } from '../support.js';

const block = {
  kind: 'letterhead',
  superior: 'Tỉnh ủy Tây Ninh',
  issuer: 'Ban Dân vận',
  number: 'Số 12-BC/BDVTU',
  motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  placeAndDate: 'Tây Ninh, ngày 07 tháng 7 năm 2020',
} as const;

describe('writeLetterhead', () => {
  it('writes issuer and number on the left, motto and date on the right', () => {
    const { writer, sheet } = writerOn([213, 255]);
    writeLetterhead(block, writer);
    expect(textsOf(sheet)).toEqual([
      'TỈNH ỦY TÂY NINH',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'BAN DÂN VẬN',
      '*',
      'Số 12-BC/BDVTU',
      'Tây Ninh, ngày 07 tháng 7 năm 2020',
    ]);
    expect(sheet.getCell('A1').font).toMatchObject({ bold: false, size: 14 });
    expect(sheet.getCell('B1').font).toMatchObject({ bold: true, size: 15 });
  });

  it('sets number and date level, with a line under the motto', () => {
    const { writer, sheet } = writerOn([213, 255]);
    writeLetterhead(block, writer);
    const row = [1, 2, 3, 4, 5, 6].find((at) => sheet.getCell(at, 1).text.startsWith('Số'));
    expect(sheet.getCell(row ?? 1, 2).font).toMatchObject({ italic: true });
    expect(sheet.getCell('B2').border?.bottom?.style).toBe('thin');
  });

  it('keeps the rule of the issuer off the number', () => {
    const { writer, sheet } = writerOn([60, 93, 60, 90, 75, 90], stateLayout[0]);
    writeLetterhead({ ...block, issuer: 'Ủy ban nhân dân xã An Bình' }, writer);
    const row = [1, 2, 3, 4, 5, 6, 7].find((at) => sheet.getCell(at, 1).text.startsWith('Số'));
    const above = sheet.getRow((row ?? 1) - 1);
    expect([above.height, above.getCell(2).border]).toEqual([4, undefined]);
  });

  it('begins with the issuer where no body stands above it', () => {
    const { writer, sheet } = writerOn([213, 255]);
    const { superior: _, ...alone } = block;
    writeLetterhead(alone, writer);
    expect(sheet.getCell('A1').value).toBe('BAN DÂN VẬN');
  });

  it('writes its marks below number and date, in frames as wide as their words', () => {
    const marked = { ...block, secrecy: 'Mật', urgency: 'Hỏa tốc', circulation: 'Nội bộ' };
    const { writer, sheet } = writerOn([60, 93, 60, 90, 75, 90]);
    writeLetterhead(marked, writer);
    expect(textsOf(sheet).slice(-3)).toEqual(['MẬT', 'NỘI BỘ', 'HỎA TỐC']);
    const cells = textsAt(sheet);
    expect(cells.get('HỎA TỐC')?.border?.left?.style).toBe('thin');
    expect(cells.get('NỘI BỘ')?.address).toMatch(/^E/u);
    expect(cells.get('Số 12-BC/BDVTU')?.border).toBeUndefined();
  });
});
