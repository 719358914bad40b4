/** Rows that are printed on one page, both ends counted from 1 and inclusive. */
export interface KeptRows {
  readonly from: number;
  readonly to: number;
}

/** Takes down the heights of the rows of a sheet, and which of them stay together on paper. */
export interface RowLedger {
  /** The height of each row in points. */
  readonly heights: readonly number[];
  readonly kept: readonly KeptRows[];
  /** The last row that is more than a gap; 0 where there is none. */
  readonly end: () => number;
  readonly add: (height: number | undefined) => void;
  /** Tells that the last row is a gap, which needs no paper of its own. */
  readonly gap: () => void;
  readonly keep: (rows: KeptRows) => void;
}

/** The height of a row for which none was asked, in the Normal style. */
const usualHeight = 15.75;

/** A ledger without rows. */
export function rowLedger(): RowLedger {
  const heights: number[] = [];
  const kept: KeptRows[] = [];
  let end = 0;
  let before = 0;
  return {
    heights,
    kept,
    end: () => end,
    add: (height = usualHeight) => {
      before = end;
      end = heights.push(height);
    },
    gap: () => {
      end = before;
    },
    keep: (rows) => void (rows.to > rows.from && kept.push(rows)),
  };
}

/** The first of the last rows before a row that are together as high as `height`. */
export function rowsBefore({ heights }: RowLedger, row: number, height: number): number {
  let first = row;
  let found = 0;
  while (first > 1 && found < height) {
    first -= 1;
    found += heights[first - 1] ?? 0;
  }
  return first;
}
