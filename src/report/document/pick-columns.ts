import type { TableColumn, TableColumnGroup } from './table-block.js';

/**
 * Leaves only some columns of a table's head, each still under its groups.
 *
 * Vietnamese: tách cột.
 *
 * For exporters that print a wide table in parts.
 *
 * @param headings - The columns and column groups of a table.
 * @param keys - The keys of the columns to keep.
 * @returns The head with those columns, in their order.
 *
 * @example
 * ```ts
 * import { leafColumns, pickColumns } from 'danvan/report';
 *
 * const a = { key: 'a', title: 'A', width: 1, align: 'left' } as const;
 * const b = { key: 'b', title: 'B', width: 1, align: 'left' } as const;
 * leafColumns(pickColumns([a, { title: 'G', columns: [b] }], ['b'])).length; //=> 1
 * ```
 *
 * @category Report
 */
export function pickColumns(
  headings: readonly (TableColumn | TableColumnGroup)[],
  keys: readonly string[],
): readonly (TableColumn | TableColumnGroup)[] {
  return picked(headings, new Set(keys));
}

function picked(
  headings: readonly (TableColumn | TableColumnGroup)[],
  keys: ReadonlySet<string>,
): readonly (TableColumn | TableColumnGroup)[] {
  return headings.flatMap((heading): readonly (TableColumn | TableColumnGroup)[] => {
    if (!('columns' in heading)) return keys.has(heading.key) ? [heading] : [];
    const columns = picked(heading.columns, keys);
    return columns.length === 0 ? [] : [{ ...heading, columns }];
  });
}
