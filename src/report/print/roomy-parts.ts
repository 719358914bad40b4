import type { ColumnSize, MeasuredColumn } from './column-size.js';
import { points } from './points.js';
import { splitColumns, type SplitTable } from './split-columns.js';

/** So many lines may the longest text of a column take, tried in this order: few, else more. */
const fewLines = [
  [3, 4],
  [5, 6],
] as const;

/** Where these are all that fit, one table more is worth it, with so many lines. */
const manyLines = [8, 10, 13] as const;
const withOneMore = 6;

/** Words do not fill their lines. */
const waste = 1.25;

/** No text asks for a column that is wider; in millimetres. */
const widest = 55;

/** Names stand in one line where that does not cost many lines elsewhere. */
const kept = ['cells', 'names', 'none'] as const;

/** How columns are widened. */
interface Room {
  /** So many lines their longest text may take at most. */
  readonly lines: number;
  /** Which names stand in one line: cells that are short, “xã Mẫu An” in longer ones, both, or none. */
  readonly keeps: 'cells' | 'names' | 'both' | 'none';
  /** Whether headings take few lines. */
  readonly keepsHeads: boolean;
}

function nameWidth({ name, joined }: MeasuredColumn, keeps: Room['keeps']): number {
  if (keeps === 'none') return 0;
  if (keeps === 'cells') return name;
  return keeps === 'both' ? Math.max(name, joined()) : joined();
}

/** Columns as wide as their texts ask for. */
const withRoom = (
  sizes: readonly MeasuredColumn[],
  { lines, keeps, keepsHeads }: Room,
): readonly ColumnSize[] =>
  sizes.map((size) => {
    const filled = Math.max((size.longest * waste) / lines, size.inLines(lines));
    const forText = Math.min(filled, points(widest), size.longest);
    const forNames = nameWidth(size, keeps);
    const room = Math.max(forText, forNames, keepsHeads ? size.head : 0);
    return room <= size.least ? size : { ...size, least: room };
  });

const rooms: readonly Room[] = [true, false].flatMap((keepsHeads) =>
  fewLines.flatMap((some) =>
    kept.flatMap((keeps) => some.map((lines) => ({ lines, keeps, keepsHeads }))),
  ),
);

/** Whether texts take many lines, and only names that are alone in their cells are kept. */
const isNarrow = ({ lines, keeps }: Room): boolean =>
  keeps === 'cells' && lines > Math.max(...fewLines[0]);

/**
 * Shares out columns over as few tables as {@link splitColumns} does, and gives long words as much room as
 * that allows: else figures would stand in wide columns beside columns of one word a line. Words that would
 * take very many lines are worth one table more.
 *
 * @param fits - Whether columns fit a share of the width, from 0 to 1.
 */
export function roomyParts(
  sizes: readonly MeasuredColumn[],
  table: SplitTable,
  fits: (some: readonly ColumnSize[], share: number) => boolean,
): readonly (readonly ColumnSize[])[] {
  const tight = splitColumns<ColumnSize>(sizes, table, fits);
  const at = (room: Room) => splitColumns(withRoom(sizes, room), table, fits);
  for (const room of rooms) {
    const parts = at(room);
    if (parts.length > tight.length) continue;
    // Narrow columns break names; looking for them takes time, and others seldom do.
    const named = isNarrow(room) ? at({ ...room, keeps: 'both' }) : parts;
    return named.length <= tight.length ? named : parts;
  }
  const longer = at({ lines: withOneMore, keeps: 'cells', keepsHeads: true });
  if (longer.length === tight.length + 1) return longer;
  const most = manyLines.map((lines) => at({ lines, keeps: 'none', keepsHeads: false }));
  return most.find((parts) => parts.length <= tight.length) ?? tight;
}
