import type { TableColumn, TableColumnGroup } from './table-block.js';

/**
 * One heading of a table's head with the cells that it covers.
 *
 * Vietnamese: tiêu đề cột gộp ô.
 *
 * `column` counts from 0 over the columns that hold cells.
 *
 * @example
 * ```ts
 * import type { HeaderCell } from 'danvan/report';
 *
 * const cell: HeaderCell = { title: 'STT', column: 0, columnSpan: 1, rowSpan: 2 };
 * ```
 *
 * @category Report
 */
export interface HeaderCell {
  /** The words of the heading. */
  readonly title: string;
  /** The first column that it stands over, 0 for the first. */
  readonly column: number;
  /** Over how many columns it stands. */
  readonly columnSpan: number;
  /** Over how many rows of headings it stands. */
  readonly rowSpan: number;
}

/**
 * Lists the columns of a table that hold cells, from left to right.
 *
 * Vietnamese: cột.
 *
 * @param headings - The columns and column groups of a table.
 * @returns The columns without their groups.
 *
 * @example
 * ```ts
 * import { leafColumns } from 'danvan/report';
 *
 * const cases = { key: 'cases', title: 'Số vụ', width: 1, align: 'right' } as const;
 * leafColumns([{ title: 'Hòa giải', columns: [cases] }]).map(({ key }) => key); //=> ['cases']
 * ```
 *
 * @category Report
 */
export function leafColumns(
  headings: readonly (TableColumn | TableColumnGroup)[],
): readonly TableColumn[] {
  return headings.flatMap((heading) =>
    'columns' in heading ? leafColumns(heading.columns) : [heading],
  );
}

const depthOf = (heading: TableColumn | TableColumnGroup): number =>
  'columns' in heading ? 1 + Math.max(0, ...heading.columns.map(depthOf)) : 1;

/** The cells of `heading` and below it, each with the row it stands in. */
function placed(
  heading: TableColumn | TableColumnGroup,
  at: { readonly row: number; readonly column: number; readonly depth: number },
): readonly (HeaderCell & { readonly row: number })[] {
  const { row, column, depth } = at;
  if (!('columns' in heading)) {
    return [{ title: heading.title, row, column, columnSpan: 1, rowSpan: depth - row }];
  }
  const columnSpan = leafColumns(heading.columns).length;
  return [
    { title: heading.title, row, column, columnSpan, rowSpan: 1 },
    ...side(heading.columns, { row: row + 1, column, depth }),
  ];
}

function side(
  headings: readonly (TableColumn | TableColumnGroup)[],
  at: { readonly row: number; readonly column: number; readonly depth: number },
): readonly (HeaderCell & { readonly row: number })[] {
  let column = at.column;
  return headings.flatMap((heading) => {
    const cells = placed(heading, { ...at, column });
    column += leafColumns([heading]).length;
    return cells;
  });
}

/**
 * Lays out the nested headings of a table as rows of merged cells.
 *
 * Vietnamese: phần đầu bảng.
 *
 * A column without a group reaches down to the last row.
 *
 * @param headings - The columns and column groups of a table.
 * @returns One list of headings for each row of the head, each from left to right.
 *
 * @example
 * ```ts
 * import { headerGrid } from 'danvan/report';
 *
 * const unit = { key: 'unit', title: 'Đơn vị', width: 1, align: 'left' } as const;
 * const cases = { key: 'cases', title: 'Số vụ', width: 1, align: 'right' } as const;
 * const [first] = headerGrid([unit, { title: 'Hòa giải', columns: [cases] }]);
 * first?.map(({ title, rowSpan }) => [title, rowSpan]); //=> [['Đơn vị', 2], ['Hòa giải', 1]]
 * ```
 *
 * @category Report
 */
export function headerGrid(
  headings: readonly (TableColumn | TableColumnGroup)[],
): readonly (readonly HeaderCell[])[] {
  const depth = Math.max(0, ...headings.map(depthOf));
  const cells = side(headings, { row: 0, column: 0, depth });
  return Array.from({ length: depth }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ title, column, columnSpan, rowSpan }) => ({ title, column, columnSpan, rowSpan })),
  );
}
