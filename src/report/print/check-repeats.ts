import { DanvanError } from '#room/findings';
import type { TableBlock } from '../document/table-block.js';

/** So many letters may be printed again beside the further columns of one table. */
const most = 5_000_000;

type Headings = TableBlock['columns'];

const groupTitles = (headings: Headings): readonly string[] =>
  headings.flatMap((heading) =>
    'columns' in heading ? [heading.title, ...groupTitles(heading.columns)] : [],
  );

/**
 * The texts that may stand in each part of a table that is too wide: labels, titles of groups, the
 * line of units.
 *
 * @internal
 */
export function repeatedTexts({
  rows,
  labels,
  columns,
  unitLine = '',
}: TableBlock): readonly string[] {
  const ofRows = rows.flatMap(({ cells }) =>
    labels.flatMap((label) => {
      const cell = cells[label];
      return cell?.kind === 'text' ? [cell.text] : [];
    }),
  );
  return [...ofRows, ...groupTitles(columns), unitLine];
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
  const letters = repeatedTexts(table).reduce((sum, text) => sum + text.length, 0);
  const repeated = letters * (parts - 1);
  if (repeated <= most) return;
  const message = `A table of ${parts} parts repeats ${repeated} letters of its labels and headings; more than ${most} do not fit into a file. Write it as a workbook, or with shorter labels.`;
  throw new DanvanError('DOCUMENT_TOO_LARGE', message);
}
