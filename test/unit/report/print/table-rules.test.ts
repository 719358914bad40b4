import { describe, expect, it } from 'vitest';
import { cellAlign, isBoldCell, linesAbove } from '#inside/report';
import { layout, placesOf } from './support.js';

const number = { kind: 'number', amount: 1, decimals: 0 } as const;
const words = { kind: 'text', text: 'chữ' } as const;

describe('isBoldCell', () => {
  it('is bold outside plain rows, and where the cell says so', () => {
    expect(isBoldCell(undefined, 'total')).toBe(true);
    expect(isBoldCell(words, 'group')).toBe(true);
    expect(isBoldCell({ ...words, bold: true }, 'data')).toBe(true);
    expect(isBoldCell({ ...number, bold: true }, 'data')).toBe(true);
    expect(isBoldCell(number, 'data')).toBe(false);
    expect(isBoldCell({ kind: 'mark', mark: '–', reason: 'nil' }, 'data')).toBe(false);
    expect(isBoldCell(undefined, 'data')).toBe(false);
  });
});

describe('cellAlign', () => {
  it('puts figures on the right, all else where the column says', () => {
    expect(cellAlign(number, { align: 'center' })).toBe('right');
    expect(cellAlign(words, { align: 'center' })).toBe('center');
    expect(cellAlign(undefined, { align: 'left' })).toBe('left');
  });
});

describe('linesAbove', () => {
  it('has the caption in the middle and the unit line on the right', () => {
    const lines = linesAbove({ caption: 'Bảng 1', unitLine: 'Đơn vị: vụ' }, layout.annex);
    expect(placesOf(lines)).toEqual([
      ['Bảng 1', 'caption'],
      ['Đơn vị: vụ', 'unitLine'],
    ]);
    expect(lines.map(({ align }) => align)).toEqual(['center', 'right']);
    expect(lines[0]?.style.bold).toBe(true);
  });

  it('leaves out what is empty', () => {
    expect(linesAbove({ caption: '' }, layout.annex)).toEqual([]);
  });
});
