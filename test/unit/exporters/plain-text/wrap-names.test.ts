import { describe, expect, it } from 'vitest';
import { wrapNames, wrapText } from '#inside/exporters/plain-text';

describe('wrapNames', () => {
  it('breaks no name that a line can hold, with the spaces as they were', () => {
    expect(wrapNames('các xã Thạch Bàn và An Bình', 15)).toEqual([
      'các',
      'xã Thạch Bàn và',
      'An Bình',
    ]);
    expect(wrapText('các xã Thạch Bàn và An Bình', 13)).toContain('các xã Thạch');
  });

  it('breaks a name that is wider than the line', () => {
    expect(wrapNames('Nguyễn Thị Minh Khai', 12)).toEqual(['Nguyễn Thị', 'Minh Khai']);
  });

  it('leaves blanks to be filled in by hand', () => {
    expect(wrapNames('ngày\u00a0\u00a0 tháng 7 năm 2026', 12).join('|')).toContain('\u00a0\u00a0');
  });
});
