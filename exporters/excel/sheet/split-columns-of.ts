import type { Columns, SplitColumns } from './columns.js';
import type { TableFit } from './table-fit.js';

/** The columns of the parts of a table, by the columns that each column of the table takes. */
export function splitColumnsOf(
  { ends, repeated }: TableFit,
  spans: readonly Columns[],
): SplitColumns {
  const columns = ends.map((end, at) => ({
    from: at === 0 ? 0 : (ends[at - 1] ?? 0),
    to: end - 1,
  }));
  return {
    repeated: { from: 1, to: spans[repeated - 1]?.to ?? 0 },
    parts: columns.map(({ from, to }) => ({
      from: spans[from]?.from ?? 1,
      to: spans[to]?.to ?? 1,
    })),
    columns,
  };
}
