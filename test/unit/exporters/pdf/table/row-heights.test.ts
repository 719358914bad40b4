import { describe, expect, it } from 'vitest';
import { printedColumns, cellLines, rowHeights } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet, words } from '../support.js';

// Size 12, 1.15 times the height of the font; padding and lines take 5 points.
const line = 12 * ((1825 + 443) / 2048) * 1.15;
const widths = [40, 100, 60, 60, 60, 80, 60];

function heightsOf(...notes: readonly string[]): readonly number[] {
  const rows = notes.map((text) => ({
    role: 'data' as const,
    cells: { note: { kind: 'text' as const, text } },
  }));
  const table = { ...sampleTable, rows };
  const lines = cellLines(printedColumns(table, [], sheet()), { rows, widths }, sheet());
  return rowHeights(lines, rows.length, sheet());
}

describe('rowHeights', () => {
  it('counts the lines of the tallest cell of each row', () => {
    const [one, two, four] = heightsOf('ngắn', 'dài hơn một chút', '1\n2\n3\n4');
    expect(one).toBeCloseTo(line + 5, 6);
    expect(two).toBeCloseTo(2 * line + 5, 6);
    expect(four).toBeCloseTo(4 * line + 5, 6);
  });

  it('never counts too few', () => {
    const [height = 0] = heightsOf(words(300).join(' '));
    // A word of six signs and a space is at least 37 points wide: one a line, of 53 points.
    expect(height).toBeGreaterThanOrEqual(300 * line);
  });
});
