import type { Columns } from './columns.js';
import type { SheetWriter } from './sheet-writer.js';
import { columnsAt, edgesOf, snapEdges } from './snap-edges.js';

/** A sheet, as far as places on it are looked for. */
type Placed = Pick<SheetWriter, 'widths' | 'all' | 'widthOf'>;

/** How far from the left of the sheet columns begin, in points. */
export const offsetOf = ({ from }: Columns, { widthOf }: Pick<Placed, 'widthOf'>): number =>
  widthOf({ from: 1, to: from - 1 });

/**
 * The columns that lie nearest to a stretch of the page, among those that may be taken.
 *
 * @param stretch - In points from the left of the columns across which prose is written.
 */
export function columnsWithin(
  { widths, all }: Placed,
  among: Columns,
  stretch: { readonly from: number; readonly to: number },
): Columns {
  const before = all.from - 1;
  const edges = edgesOf(widths.slice(before, among.to));
  const { from, to } = columnsAt(edges, stretch.from, stretch.to);
  return { from: from + before, to: to + before };
}

/** The columns nearest to stretches of the page that begin and end at some places; none where there are too few. */
export function columnsBetween(
  places: readonly number[],
  { all, widths }: Pick<Placed, 'all' | 'widths'>,
): readonly Columns[] {
  if (all.to - all.from + 1 < places.length - 1) return [];
  return snapEdges(places, edgesOf(widths.slice(all.from - 1, all.to))).map(({ from, to }) => ({
    from: from + all.from - 1,
    to: to + all.from - 1,
  }));
}
