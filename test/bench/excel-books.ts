import { bookInChild, type BookCost, type Side } from './book-in-child.js';
import type { Measure } from './measure.js';

/** The least of several runs, which take turns: what disturbs a run only ever adds to it. */
function costsOf(
  [ours, theirs]: readonly [Side, Side],
  rows: number,
  { numbers, runs }: { readonly numbers: number; readonly runs: number },
): readonly [BookCost, BookCost] {
  const costs = Array.from({ length: runs }, () => [
    bookInChild(ours, rows, numbers),
    bookInChild(theirs, rows, numbers),
  ]);
  const least = (at: number): BookCost => ({
    seconds: Math.min(...costs.map((run) => run[at]?.seconds ?? Number.NaN)),
    megabytes: Math.min(...costs.map((run) => run[at]?.megabytes ?? Number.NaN)),
  });
  return [least(0), least(1)];
}

function line(name: string, value: number, limit: number): Measure {
  const ratio = Math.round(value * 1000) / 1000;
  return { name, ratio, limit, ok: ratio <= limit };
}

/** Most memory of a stream, in megabytes. */
const mostStreamed = 260;

/** A line that is asked for by its name, with the measures that it gives. */
export interface Books {
  readonly name: string;
  readonly run: () => readonly Measure[];
}

function against(rows: number, numbers: number): Books {
  const name = `excel-book-${rows}x${numbers + 4}`;
  return {
    name,
    run: () => {
      const [ours, theirs] = costsOf(['excel', 'exceljs'], rows, { numbers, runs: 2 });
      return [
        line(name, ours.seconds / theirs.seconds, 1.1),
        line(`${name}-memory`, ours.megabytes / theirs.megabytes, 1.05),
      ];
    },
  };
}

/** 100,000 rows of 20 columns as a stream, against a workbook of exceljs that holds them all. */
const stream: Books = {
  name: 'excel-stream-100000x20',
  run: () => {
    const [ours, theirs] = costsOf(['stream', 'exceljs'], 100_000, { numbers: 16, runs: 1 });
    return [
      line('excel-stream-100000x20', ours.seconds / theirs.seconds, 0.5),
      line('excel-stream-100000x20-memory', ours.megabytes / mostStreamed, 1),
    ];
  },
};

/** Blank workbooks of every commune of the country, one after the other in a zip file. */
const blanks: Books = {
  name: 'blank-communes-3321',
  run: () => [
    line('blank-communes-3321-memory', bookInChild('blanks', 3_321, 0).megabytes / mostStreamed, 1),
  ],
};

/** Whole workbooks, each side in a process of its own: processor time and the most memory. */
export const excelBooks: readonly Books[] = [
  against(10_000, 8),
  against(50_000, 16),
  stream,
  blanks,
];
