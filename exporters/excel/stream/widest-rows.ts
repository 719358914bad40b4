import { kindOf, readable } from '#room/findings';
import type { NumberCell, TableCell, TableRow } from '#room/report';
import { rowsInTurn } from './rows-in-turn.js';
import type { StreamedRows } from './streamed-rows.js';

/** Rows from the beginning that are looked at whole. */
const first = 50;

/** Rows that are looked at before others have their turn. */
const rowsAtOnce = 100;

/** About how many letters a figure takes. */
function figureLength(cell: NumberCell): number {
  const { amount, scale = 1, decimals } = cell;
  const digits = Math.floor(Math.log10(Math.max(1, Math.abs(amount / scale))));
  const sign = amount < 0 || cell.signed === true ? 1 : 0;
  const words = (cell.suffix === undefined ? 0 : 2) + (cell.qualifier === undefined ? 0 : 10);
  return digits * 1.3 + decimals + sign + words;
}

function lengthOf(cell: TableCell | undefined): number {
  if (cell?.kind === 'text') return cell.text.length;
  return cell?.kind === 'number' ? figureLength(cell) : 0;
}

/** Whether a figure surely takes no more room than another; asked for nearly every one, so found quickly. */
const isWithin = (cell: TableCell | undefined, other: TableCell | undefined): boolean =>
  cell?.kind === 'number' &&
  other?.kind === 'number' &&
  cell.amount >= 0 &&
  cell.amount <= other.amount &&
  cell.decimals <= other.decimals &&
  cell.scale === other.scale &&
  cell.suffix === other.suffix &&
  cell.signed === other.signed &&
  cell.qualifier === other.qualifier;

/** Keeps the widest cell of each column among the rows that it is shown. */
function widestCells(keys: readonly string[]) {
  const widest = keys.map(() => ({ length: 0, row: undefined as TableRow | undefined }));
  return {
    see: (row: TableRow): void => {
      keys.forEach((key, at) => {
        const cell = row.cells[key];
        const known = widest[at];
        if (known === undefined || isWithin(cell, known.row?.cells[key])) return;
        const length = lengthOf(cell);
        if (!(length > known.length)) return;
        known.length = length;
        known.row = row;
      });
    },
    rows: (): readonly TableRow[] => widest.flatMap(({ row }) => (row === undefined ? [] : [row])),
  };
}

/**
 * Goes through the rows once and keeps those that tell how wide columns must be: the first, and for
 * each column the one with its longest cell.
 */
export async function widestRows(
  keys: readonly string[],
  { rows }: Pick<StreamedRows, 'rows'>,
): Promise<readonly TableRow[]> {
  const kept: TableRow[] = [];
  const widest = widestCells(keys);
  for await (const batch of rowsInTurn(rows(), rowsAtOnce)) {
    readable('A row', () => {
      for (const row of batch) {
        // What is no row is refused when it is written.
        if (kindOf(row) !== 'object' || kindOf(row.cells) !== 'object') continue;
        if (kept.length < first) kept.push(row);
        widest.see(row);
      }
    });
  }
  return [...new Set([...kept, ...widest.rows()])];
}
