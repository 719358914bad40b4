import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnSize, columnWidths, fitsLine } from '#inside/exporters/plain-text';
import { splitColumns } from '#inside/report';

const size = (key: string, least: number, natural = least): ColumnSize => ({ key, least, natural });

describe('columnWidths', () => {
  it('gives each column what it would like where there is room', () => {
    expect(columnWidths([size('a', 2, 10), size('b', 2, 5)], 40)).toEqual([10, 5]);
  });

  it('shares what is left over after the least widths', () => {
    expect(columnWidths([size('a', 5, 105), size('b', 5, 15)], 40)).toEqual([25, 7]);
  });

  it('goes below the least width before it goes over the line', () => {
    expect(columnWidths([size('a', 60)], 40)).toEqual([36]);
  });
});

describe('fitsLine', () => {
  it('counts a line and two spaces for each column, and one line at the end', () => {
    const two = [size('a', 10), size('b', 10)];
    expect(fitsLine(27)(two, 1)).toBe(true);
    expect(fitsLine(26)(two, 1)).toBe(false);
    expect(fitsLine(54)(two, 0.5)).toBe(true);
  });

  it('loses no column and fills no line over', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 5 }), (widths, labelCount) => {
        const columns = widths.map((width, index) => size(`c${index}`, width, width + index));
        const labels = columns.slice(0, labelCount).map(({ key }) => key);
        const parts = splitColumns(columns, { columns: [], labels }, fitsLine(50));
        expect(new Set(parts.flat().map(({ key }) => key)).size).toBe(columns.length);
        for (const part of parts) {
          const drawn = columnWidths(part, 50);
          const line = drawn.reduce((sum, width) => sum + width + 3, 1);
          expect(line).toBeLessThanOrEqual(50);
        }
      }),
    );
  });
});
