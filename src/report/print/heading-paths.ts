import type { TableColumn, TableColumnGroup } from '../document/table-block.js';

/** For each column by its key: the place of its heading among those beside it, from the highest down. */
export function headingPaths(
  headings: readonly (TableColumn | TableColumnGroup)[],
  above: readonly number[] = [],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    headings.flatMap((heading, at): readonly (readonly [string, readonly number[]])[] => {
      const path = [...above, at];
      return 'columns' in heading
        ? [...headingPaths(heading.columns, path)]
        : [[heading.key, path]];
    }),
  );
}
