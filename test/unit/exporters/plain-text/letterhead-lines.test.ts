import { describe, expect, it } from 'vitest';
import { letterheadLines } from '#inside/exporters/plain-text';
import { layout, sheetOf } from './support.js';

const block = {
  kind: 'letterhead',
  superior: 'Tỉnh ủy Mẫu',
  issuer: 'Ban Mẫu',
  number: 'Số      -BC/BM',
  motto: ['TIÊU NGỮ'],
  placeAndDate: 'Mẫu, ngày      tháng 7',
} as const;

const trimmed = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trimEnd());

describe('letterheadLines', () => {
  it('sets issuer and number on the left, motto and date on the right', () => {
    expect(trimmed(letterheadLines(block, sheetOf(60)))).toEqual([
      '        Tỉnh ủy Mẫu                     TIÊU NGỮ',
      '          BAN MẪU                       ────────',
      '           ────',
      '      Số      -BC/BM             Mẫu, ngày      tháng 7',
    ]);
  });

  it('puts place and date below a motto that is longer', () => {
    const motto = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'];
    const lines = trimmed(letterheadLines({ ...block, motto }, sheetOf(60)));
    expect(lines.at(-1)?.trim()).toBe('Mẫu, ngày      tháng 7');
    expect(lines).toHaveLength(7);
  });

  it('draws the sign of the layout under the issuer', () => {
    const separator = { kind: 'text', text: '*', style: { size: 14 } } as const;
    const letterhead = { ...layout.letterhead, separator };
    const sheet = { ...sheetOf(60), layout: { ...layout, letterhead } };
    expect(letterheadLines(block, sheet)[2]?.trim()).toBe('*');
  });
});
