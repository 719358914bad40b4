import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnSize, columnWidths, splitColumns } from '#inside/exporters/plain-text';

const size = (key: string, least: number, natural = least): ColumnSize => ({ key, least, natural });
const keysOf = (parts: readonly (readonly ColumnSize[])[]) =>
  parts.map((part) => part.map(({ key }) => key).join(''));

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

describe('splitColumns', () => {
  it('keeps a table in one part where it fits', () => {
    expect(keysOf(splitColumns([size('a', 10), size('b', 10)], ['a'], 27))).toEqual(['ab']);
  });

  it('opens each part with the labels', () => {
    const sizes = ['a', 'b', 'c', 'd'].map((key) => size(key, 10));
    expect(keysOf(splitColumns(sizes, ['a'], 40))).toEqual(['abc', 'ad']);
  });

  it('does not repeat labels that leave no room', () => {
    const sizes = [size('a', 30), size('b', 25), size('c', 5)];
    expect(keysOf(splitColumns(sizes, ['a'], 40))).toEqual(['a', 'bc']);
  });

  it('keeps a table of labels only', () => {
    const sizes = ['a', 'b', 'c', 'd', 'e'].map((key) => size(key, 10));
    const parts = splitColumns(sizes, ['a', 'b', 'c', 'd', 'e'], 40);
    expect(keysOf(parts).join('')).toBe('abcde');
  });

  it('loses no column and fills no line over', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 5 }), (widths, labelCount) => {
        const columns = widths.map((width, index) => size(`c${index}`, width, width + index));
        const labels = columns.slice(0, labelCount).map(({ key }) => key);
        const parts = splitColumns(columns, labels, 50);
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
