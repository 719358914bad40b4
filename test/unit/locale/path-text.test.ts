import { en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { pathText, rowText } from '#inside/locale';

describe('pathText', () => {
  it('counts rows and items from 1 and names fields', () => {
    const path = ['observations', 3, 'value', 'to'];
    expect(pathText({ path }, vi.words)).toEqual([
      'số liệu',
      'dòng 4',
      'giá trị (value)',
      'đến ngày (to)',
    ]);
    expect(pathText({ path: ['commendations', 0, 'recipients', 1] }, en.words)).toEqual([
      'commendations',
      'row 1',
      'recipients',
      'item 2',
    ]);
  });

  it('takes the row of a file as it is', () => {
    expect(pathText({ path: ['units.csv', 3, 'code'], row: 3 }, vi.words)).toEqual([
      'units.csv',
      'dòng 3',
      'mã (code)',
    ]);
  });

  it('is the names alone where there is no row', () => {
    expect(pathText({ path: ['indicator', 'ratio'] }, en.words)).toEqual(['indicator', 'ratio']);
    expect(pathText({ path: [] }, en.words)).toEqual([]);
  });
});

describe('rowText', () => {
  it('leaves out what stands in the row', () => {
    expect(rowText({ path: ['units', 1, 'parent'] }, vi.words)).toEqual(['đơn vị', 'dòng 2']);
    expect(rowText({ path: ['units', 'a', 'parent'] }, vi.words)).toEqual([]);
  });
});
