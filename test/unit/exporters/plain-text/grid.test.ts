import { describe, expect, it } from 'vitest';
import { linesAbove, measureGrid, type GridCell } from '#inside/exporters/plain-text';

const cell = (text: string, column: number, span: Partial<GridCell> = {}): GridCell => ({
  text,
  align: 'left',
  column,
  columnSpan: 1,
  rowSpan: 1,
  ...span,
});

describe('measureGrid', () => {
  it('gives a row the height of its tallest cell', () => {
    const rows = [{ ruled: true, cells: [cell('a b c', 0), cell('a', 1)] }];
    expect(measureGrid(rows, [1, 1]).heights).toEqual([3]);
  });

  it('wraps a cell over two columns to both, with what parts them', () => {
    const rows = [{ ruled: true, cells: [cell('ab cd', 0, { columnSpan: 2 })] }];
    expect(measureGrid(rows, [1, 1]).heights).toEqual([1]);
    expect(measureGrid(rows, [1, 1]).owners[0]?.map((owner) => owner?.lines)).toEqual([
      ['ab cd'],
      ['ab cd'],
    ]);
  });

  it('makes the last row higher where a tall cell needs it', () => {
    const rows = [
      { ruled: true, cells: [cell('a b c d e', 0, { rowSpan: 2 }), cell('x', 1)] },
      { ruled: true, cells: [cell('y', 1)] },
    ];
    const grid = measureGrid(rows, [1, 1]);
    expect(grid.heights).toEqual([1, 3]);
    const tall = grid.owners[1]?.[0];
    expect(tall && linesAbove(tall, 1, grid)).toBe(2);
  });

  it('keeps a cell that would reach below the last row', () => {
    const rows = [{ ruled: true, cells: [cell('a', 0, { rowSpan: 9 })] }];
    expect(measureGrid(rows, [1]).heights).toEqual([1]);
  });
});
