import { describe, expect, it } from 'vitest';
import { sheetName } from '#inside/exporters/excel';

describe('sheetName', () => {
  it('keeps a name that Excel takes', () => {
    expect(sheetName('Phụ lục I', [])).toBe('Phụ lục I');
  });

  it.each([
    ['01/TCD: [biểu]?*\\', '01 TCD biểu'],
    ["Phụ lục 'A'", 'Phụ lục A'],
    ['', '_'],
    ['History', 'History_'],
    ['HISTORY', 'HISTORY_'],
  ])('mends %j', (wanted, name) => {
    expect(sheetName(wanted, [])).toBe(name);
  });

  it('cuts after 31 characters and keeps names apart, whatever their case', () => {
    const long = 'Kết quả thực hiện Quy chế dân chủ ở cơ sở';
    const first = sheetName(long, []);
    const second = sheetName(long.toUpperCase(), [first]);
    expect(first.length).toBeLessThanOrEqual(31);
    expect(second.length).toBeLessThanOrEqual(31);
    expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    expect(sheetName('PHỤ LỤC', ['Phụ lục', 'phụ lục (2)'])).toBe('PHỤ LỤC (3)');
  });
});
