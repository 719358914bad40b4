import { headerGrid, leafColumns, type TableColumn } from 'danvan/report';
import { describe, expect, it } from 'vitest';

const column = (key: string): TableColumn => ({ key, title: key, width: 1, align: 'left' });
const nested = [
  column('a'),
  { title: 'G', columns: [column('b'), { title: 'H', columns: [column('c'), column('d')] }] },
];

describe('leafColumns', () => {
  it('lists the columns of all groups from left to right', () => {
    expect(leafColumns(nested).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('headerGrid', () => {
  it('merges groups sideways and columns downwards', () => {
    expect(
      headerGrid(nested).map((row) =>
        row.map(({ title, column: at, columnSpan, rowSpan }) => [title, at, columnSpan, rowSpan]),
      ),
    ).toEqual([
      [
        ['a', 0, 1, 3],
        ['G', 1, 3, 1],
      ],
      [
        ['b', 1, 1, 2],
        ['H', 2, 2, 1],
      ],
      [
        ['c', 2, 1, 1],
        ['d', 3, 1, 1],
      ],
    ]);
  });

  it('covers every place of the head exactly once', () => {
    const rows = headerGrid(nested);
    const areas = rows.flat().map(({ columnSpan, rowSpan }) => columnSpan * rowSpan);
    expect(areas.reduce((sum, area) => sum + area)).toBe(4 * rows.length);
  });

  it('has no row for no column', () => {
    expect(headerGrid([])).toEqual([]);
  });
});
