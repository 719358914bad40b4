import { cellAddress } from '../table/cell-address.js';

/** The place of a cell; from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

interface Range {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const nameOf = ({ left, right, top, bottom }: Range): string => {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
};

/** Runs of cells side by side, row by row. */
function runsOf(places: readonly Place[]): readonly Range[] {
  const runs: Range[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    const goesOn = last?.top === row && last.right === column - 1;
    if (goesOn) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, top: row, bottom: row });
  }
  return runs;
}

/**
 * Cells as few ranges, parted by spaces: `C7:E12 G7`.
 *
 * @param places - Row by row, from the left.
 */
export function cellRanges(places: readonly Place[]): string {
  const open = new Map<string, Range>();
  const done: Range[] = [];
  for (const run of runsOf(places)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    const goesOn = above?.bottom === run.top - 1;
    if (above !== undefined && !goesOn) done.push(above);
    open.set(key, goesOn ? { ...above, bottom: run.bottom } : run);
  }
  const all = [...done, ...open.values()];
  return all
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
    .map(nameOf)
    .join(' ');
}
