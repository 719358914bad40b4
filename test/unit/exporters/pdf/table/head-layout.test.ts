import { describe, expect, it } from 'vitest';
import { headLayout } from '#inside/exporters/pdf';
import { sheet } from '../support.js';

const cell = (text: string, column: number, spans: readonly [number, number]) => ({
  text,
  column,
  columnSpan: spans[0],
  rowSpan: spans[1],
});
// One line in the body of a table: size 12, 1.15 times the height of the font.
const line = 12 * ((1825 + 443) / 2048) * 1.15;
const about = { widths: [100, 100, 100], styleOf: () => ({ size: 12, bold: true }) };

const tall = cell('một\nhai\nba\nbốn', 0, [1, 2]);
const low = cell('STT', 1, [1, 2]);
const top = cell('Hòa giải', 2, [1, 1]);
const under = cell('Số vụ', 2, [1, 1]);
const head = [[tall, low, top], [under]];

describe('headLayout', () => {
  it('makes the last row higher where a heading that spans rows needs it', () => {
    const { height } = headLayout(head, about, sheet());
    // Four lines of text, padding and lines of the two rows.
    expect(height).toBeCloseTo(4 * line + 2 * 5 - 4.5, 6);
  });

  it('puts each heading into the middle of its rows', () => {
    const { above } = headLayout(head, about, sheet());
    expect(above(tall, 0)).toBe(0);
    expect(above(low, 0)).toBeCloseTo(1.5 * line, 6);
    expect(above(top, 0)).toBe(0);
    expect(above(under, 1)).toBeCloseTo((2 * line - 4.5) / 2, 6);
  });

  it('measures with the widths that a heading spans', () => {
    const wide = cell('Kết quả hòa giải ở cơ sở', 0, [3, 1]);
    const narrow = { ...wide, columnSpan: 1 };
    const heights = [wide, narrow].map((each) => headLayout([[each]], about, sheet()).height);
    expect(heights[0]).toBeCloseTo(line + 5, 6);
    expect(heights[1]).toBeCloseTo(2 * line + 5, 6);
  });
});
