import { describe, expect, it } from 'vitest';
import { drawGrid, measureGrid, type GridCell, type GridRow } from '#inside/exporters/plain-text';

const cell = (text: string, column: number, span: Partial<GridCell> = {}): GridCell => ({
  text,
  align: 'left',
  column,
  columnSpan: 1,
  rowSpan: 1,
  ...span,
});

const draw = (rows: readonly GridRow[], widths: readonly number[]): string =>
  drawGrid(measureGrid(rows, widths)).join('\n');

describe('drawGrid', () => {
  it('draws cells, wrapped and aligned', () => {
    const rows = [
      { ruled: true, cells: [cell('một hai', 0), cell('1', 1, { align: 'right' })] },
      { ruled: false, cells: [cell('ba', 0), cell('2', 1, { align: 'center' })] },
    ];
    expect(draw(rows, [4, 3])).toBe(
      [
        '┌──────┬─────┐',
        '│ một  │   1 │',
        '│ hai  │     │',
        '│ ba   │  2  │',
        '└──────┴─────┘',
      ].join('\n'),
    );
  });

  it('merges headings over columns and rows', () => {
    const rows = [
      { ruled: true, cells: [cell('A', 0, { rowSpan: 2 }), cell('G', 1, { columnSpan: 2 })] },
      { ruled: true, cells: [cell('B', 1), cell('C', 2)] },
    ];
    expect(draw(rows, [1, 1, 1])).toBe(
      ['┌───┬───────┐', '│ A │ G     │', '│   ├───┬───┤', '│   │ B │ C │', '└───┴───┴───┘'].join(
        '\n',
      ),
    );
  });

  it('lets a tall cell go on through the line beside it, and makes room for its end', () => {
    const rows = [
      { ruled: true, cells: [cell('a b c d', 0, { rowSpan: 2 }), cell('G', 1)] },
      { ruled: true, cells: [cell('B', 1)] },
    ];
    expect(draw(rows, [1, 1])).toBe(
      ['┌───┬───┐', '│ a │ G │', '│ b ├───┤', '│ c │ B │', '│ d │   │', '└───┴───┘'].join('\n'),
    );
  });

  it('leaves a place without a cell blank', () => {
    expect(draw([{ ruled: true, cells: [cell('a', 0)] }], [1, 1])).toBe(
      ['┌───┬───┐', '│ a │   │', '└───┴───┘'].join('\n'),
    );
  });
});
