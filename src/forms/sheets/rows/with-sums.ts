import type { FormRow } from '../../filled/filled-form.js';
import type { FormCells } from '../../filled/form-value.js';
import type { Ledger } from '../cells/ledger.js';
import type { ReadingContext } from '../reading/reading-context.js';
import { tellWords, type RowOwner } from './read-cells.js';
import type { SheetRow } from './sheet-row.js';
import { withWordsBelow } from './words-in-sums.js';

/** The row of totals, where it stood, and what it was read from. */
export interface ReadTotal {
  readonly cells: FormCells;
  readonly at: number;
  readonly source: SheetRow;
  readonly owner: RowOwner;
}

/** The same of any other row. */
export interface ReadRow extends Omit<ReadTotal, 'cells'> {
  readonly row: FormRow;
}

/** The rows of a table, and its row of totals where it has one. */
interface Rows {
  readonly rows: readonly ReadRow[];
  readonly total: ReadTotal | undefined;
}

/** Rows that add up others, with the figures that a formula could not add. */
export function withSums(
  { rows, total }: Rows,
  { ledger, context }: { readonly ledger: Ledger; readonly context: ReadingContext },
) {
  const { form } = context;
  const all = rows.map(({ row }) => row);
  const summed = ({ cells, source, owner }: ReadTotal, of: string | undefined): FormCells => {
    const taken = withWordsBelow(cells, source, { form, rows: all, of });
    return tellWords(cells, taken, { row: source, reading: { ...owner, ledger, context } });
  };
  const named = (each: ReadRow): ReadRow => {
    const { cells, key } = each.row;
    return { ...each, row: { ...each.row, cells: summed({ ...each, cells }, key) } };
  };
  return {
    rows: typeof form.rows === 'string' ? rows : rows.map(named),
    ...(total && { total: { ...total, cells: summed(total, undefined) } }),
  };
}
