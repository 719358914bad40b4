import { DanvanError } from '#room/findings';
import type { TableBlock } from '../document/table-block.js';

/** So many letters of labels may be printed again beside the further columns of one table. */
const most = 5_000_000;

/** The letters of the labels of all rows. */
function lettersOf({ rows, labels }: TableBlock): number {
  let sum = 0;
  for (const { cells } of rows) {
    for (const label of labels) {
      const cell = cells[label];
      if (cell?.kind === 'text') sum += cell.text.length;
    }
  }
  return sum;
}

/**
 * Refuses a table whose labels would fill the file: each part of a table that is too wide prints
 * them all again.
 *
 * @param parts - How many parts the table is split into.
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 * @internal
 */
export function checkRepeats(table: TableBlock, parts: number): void {
  if (parts < 2) return;
  const repeated = lettersOf(table) * (parts - 1);
  if (repeated <= most) return;
  const message = `A table of ${parts} parts repeats ${repeated} letters of its labels; more than ${most} do not fit into a file. Write it as a workbook, or with shorter labels.`;
  throw new DanvanError('DOCUMENT_TOO_LARGE', message);
}
