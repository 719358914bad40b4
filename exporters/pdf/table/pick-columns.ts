import type { TableColumn, TableColumnGroup } from '#room/report';

type Heading = TableColumn | TableColumnGroup;

/** Leaves only some columns of a table's head, each still under its groups. */
export function pickColumns(
  headings: readonly Heading[],
  keys: ReadonlySet<string>,
): readonly Heading[] {
  return headings.flatMap((heading): readonly Heading[] => {
    if (!('columns' in heading)) return keys.has(heading.key) ? [heading] : [];
    const columns = pickColumns(heading.columns, keys);
    return columns.length === 0 ? [] : [{ ...heading, columns }];
  });
}
