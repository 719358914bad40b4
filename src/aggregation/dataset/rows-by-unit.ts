import type { Columns } from './columns.js';

/** Rows gathered by a number that each of them has, in the order in which they come. */
export interface Groups {
  /** The numbers that have any rows, ascending. */
  readonly numbers: Int32Array;
  /** Where the rows of each begin, and where the last ones end. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

const firstOf = (numbers: Int32Array, wanted: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The rows of a number; none where it has none. */
export function rowsAt({ numbers, starts, rows }: Groups, wanted: number): Int32Array {
  const place = firstOf(numbers, wanted);
  if (numbers[place] !== wanted) return rows.subarray(0, 0);
  return rows.subarray(starts[place], starts[place + 1]);
}

/** Numbers from one to another, both inclusive. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** The numbers within a range that have any rows. */
export const numbersBetween = ({ numbers }: Groups, { from, to }: NumberRange): Int32Array =>
  numbers.subarray(firstOf(numbers, from), firstOf(numbers, to + 1));

/** The rows of all numbers within a range. */
export const rowsBetween = ({ numbers, starts, rows }: Groups, range: NumberRange): Int32Array =>
  rows.subarray(starts[firstOf(numbers, range.from)], starts[firstOf(numbers, range.to + 1)]);

/** Counts the numbers of the rows, and gives where the rows of each number begin. */
function startsOf(column: Int32Array, rows: Int32Array, most: number): Int32Array {
  const starts = new Int32Array(most + 2);
  // By index here and below: these loops see every row of the dataset.
  for (let at = 0; at < rows.length; at += 1) {
    const number = (column[rows[at] ?? 0] ?? 0) + 1;
    starts[number] = (starts[number] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  return starts;
}

/** Cheap where there are about as many rows as numbers: counts, then places. */
function byCounting(column: Int32Array, rows: Int32Array, most: number): Int32Array {
  const next = startsOf(column, rows, most);
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const number = column[row] ?? 0;
    const place = next[number] ?? 0;
    sorted[place] = row;
    next[number] = place + 1;
  }
  return sorted;
}

const bySorting = (column: Int32Array, rows: Int32Array): Int32Array =>
  rows.toSorted((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);

/** The rows in the order of their numbers; rows of one number as they were. */
function sortedBy(column: Int32Array, rows: Int32Array): Int32Array {
  let most = -1;
  for (let at = 0; at < rows.length; at += 1) most = Math.max(most, column[rows[at] ?? 0] ?? 0);
  const isSparse = rows.length * 8 < most;
  return isSparse ? bySorting(column, rows) : byCounting(column, rows, most);
}

/** Gathers rows by a column. */
export function gather(column: Int32Array, rows: Int32Array): Groups {
  const sorted = sortedBy(column, rows);
  const numbers: number[] = [];
  const starts: number[] = [];
  let last = -1;
  for (let at = 0; at < sorted.length; at += 1) {
    const number = column[sorted[at] ?? 0] ?? 0;
    if (number === last) continue;
    numbers.push(number);
    starts.push(at);
    last = number;
  }
  starts.push(sorted.length);
  return { numbers: Int32Array.from(numbers), starts: Int32Array.from(starts), rows: sorted };
}

/** All rows, by indicator. */
export function byIndicator({ count, indicators }: Pick<Columns, 'count' | 'indicators'>): Groups {
  const all = new Int32Array(count);
  for (let row = 0; row < count; row += 1) all[row] = row;
  return gather(indicators, all);
}
