import type { ColumnSize, MeasuredColumn } from './column-size.js';
import { points } from './points.js';
import { splitColumns } from './split-columns.js';

/** So many lines may the longest text of a column take, tried in this order. */
const fewLines = [3, 4, 5, 6] as const;

/** Where these are all that fit, one table more is worth it, with so many lines. */
const manyLines = [8, 10, 13] as const;
const withOneMore = 6;

/** Words do not fill their lines. */
const waste = 1.25;

/** No text asks for a column that is wider; in millimetres. */
const widest = 55;

/** Names stand in one line where that costs no more lines elsewhere. */
const linesForNames = [3, 4, 5] as const;

/** How columns are widened. */
interface Room {
  /** So many lines their longest text may take at most. */
  readonly lines: number;
  /** Which names stand in one line: cells that are short, “xã Mẫu An” in longer ones, or none. */
  readonly keeps: 'cells' | 'names' | 'none';
  /** Whether headings take few lines. */
  readonly keepsHeads: boolean;
}

/** Columns as wide as their texts ask for. */
const withRoom = (
  sizes: readonly MeasuredColumn[],
  { lines, keeps, keepsHeads }: Room,
): readonly ColumnSize[] =>
  sizes.map((size) => {
    const forText = Math.min((size.longest * waste) / lines, points(widest), size.longest);
    const forNames = { cells: size.name, names: size.joined, none: 0 }[keeps];
    const room = Math.max(forText, forNames, keepsHeads ? size.head : 0);
    return room <= size.least ? size : { ...size, least: room };
  });

const rooms: readonly Room[] = [true, false].flatMap((keepsHeads) => [
  ...linesForNames.map((lines) => ({ lines, keeps: 'cells', keepsHeads }) as const),
  ...fewLines.map((lines) => ({ lines, keeps: 'names', keepsHeads }) as const),
  ...fewLines.map((lines) => ({ lines, keeps: 'none', keepsHeads }) as const),
]);

/**
 * Shares out columns over as few tables as {@link splitColumns} does, and gives long words as much room as
 * that allows: else figures would stand in wide columns beside columns of one word a line. Words that would
 * take very many lines are worth one table more.
 *
 * @param fits - Whether columns fit a share of the width, from 0 to 1.
 */
export function roomyParts(
  sizes: readonly MeasuredColumn[],
  labels: readonly string[],
  fits: (some: readonly ColumnSize[], share: number) => boolean,
): readonly (readonly ColumnSize[])[] {
  const tight = splitColumns<ColumnSize>(sizes, labels, fits);
  const at = (room: Room) => splitColumns(withRoom(sizes, room), labels, fits);
  for (const room of rooms) {
    const parts = at(room);
    if (parts.length <= tight.length) return parts;
  }
  const longer = at({ lines: withOneMore, keeps: 'cells', keepsHeads: true });
  if (longer.length === tight.length + 1) return longer;
  const most = manyLines.map((lines) => at({ lines, keeps: 'none', keepsHeads: false }));
  return most.find((parts) => parts.length <= tight.length) ?? tight;
}
