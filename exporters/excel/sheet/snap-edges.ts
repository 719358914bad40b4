import type { Columns } from './columns.js';

/** The places where columns of these widths begin and end, from 0 on. */
export function edgesOf(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return [0, ...widths.map((width) => (edge += width))];
}

/** The index of the edge nearest to a place, among those from one index to another. */
function nearest(
  edges: readonly number[],
  place: number,
  among: { readonly from: number; readonly to: number },
): number {
  let best = among.from;
  for (let at = among.from; at <= among.to; at += 1) {
    const off = Math.abs((edges[at] ?? 0) - place);
    if (off < Math.abs((edges[best] ?? 0) - place)) best = at;
  }
  return best;
}

/** Gives each column of a table the columns of a sheet that lie nearest; each takes at least one. */
export function snapEdges(table: readonly number[], sheet: readonly number[]): readonly Columns[] {
  const count = table.length - 1;
  const spans: Columns[] = [];
  let before = 0;
  for (let at = 1; at <= count; at += 1) {
    const to = sheet.length - 1 - (count - at);
    const end = at === count ? to : nearest(sheet, table[at] ?? 0, { from: before + 1, to });
    spans.push({ from: before + 1, to: end });
    before = end;
  }
  return spans;
}

/** The columns of a sheet that lie nearest to a stretch; at least one. */
export function columnsAt(sheet: readonly number[], start: number, end: number): Columns {
  const last = sheet.length - 1;
  const first = nearest(sheet, start, { from: 0, to: last - 1 });
  return { from: first + 1, to: nearest(sheet, end, { from: first + 1, to: last }) };
}
