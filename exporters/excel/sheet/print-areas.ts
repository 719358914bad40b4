import { columnLetters } from '../table/cell-address.js';
import type { Extent } from './extent.js';
import type { Columns } from './columns.js';

interface Rows {
  readonly first: number;
  readonly last: number;
}

const area = ({ from, to }: Columns, { first, last }: Rows): string =>
  `${columnLetters(from)}$${first}:${columnLetters(to)}$${last}`;

/**
 * What is printed of a sheet. Of a table in parts the first is printed below the head of the annex,
 * and the last goes on to what stands after the table.
 */
export function printAreas({ ledger, widths, split, table }: Extent): string {
  const last = Math.max(1, ledger.end());
  if (split === undefined || table === undefined) {
    return area({ from: 1, to: widths.length }, { first: 1, last });
  }
  const areas = split.parts.map((part, at) =>
    area(part, {
      first: at === 0 ? 1 : table.top,
      last: at === split.parts.length - 1 ? last : table.end,
    }),
  );
  return areas.join('&&');
}
