import { countedOf, marks, type Counted, type Dataset, type Stretch } from '#room/aggregation';

/** The figures of a dataset as rules look at them: rows of columns, and the days of each. */
export interface Figures extends Counted {
  /** The number of the days that a row tells of: those of a running total begin with its year. */
  readonly stretchOf: (row: number) => number;
  /** Whether every row counts, so that none needs to be looked at for it. */
  readonly doAllCount: boolean;
  /** Days by that number. */
  readonly stretches: readonly Stretch[];
}

const left = marks.isRepeat | marks.isWrong;

/** By index: this loop sees every row of the dataset. */
function haveNone(bits: Counted['columns']['marks'], asked: number): boolean {
  for (let row = 0; row < bits.length; row += 1) {
    if (((bits[row] ?? 0) & asked) !== 0) return false;
  }
  return true;
}

function numberStretches({ periods }: Counted) {
  const stretches: Stretch[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (from: number, to: number): number => {
    const key = `${from} ${to}`;
    const known = numbers.get(key) ?? stretches.push({ from, to }) - 1;
    numbers.set(key, known);
    return known;
  };
  const inPeriod = Int32Array.from(periods, ({ from, to }) => numberOf(from, to));
  const sinceStart = Int32Array.from(periods, ({ start, to }) => numberOf(start, to));
  return { stretches, inPeriod, sinceStart };
}

/** Makes the figures of a dataset ready to be looked at. */
export function figuresOf(dataset: Dataset): Figures {
  const counted = countedOf(dataset);
  const { columns } = counted;
  const { stretches, inPeriod, sinceStart } = numberStretches(counted);
  return {
    ...counted,
    stretches,
    doAllCount: haveNone(columns.marks, left),
    stretchOf: (row) => {
      const isTotal = ((columns.marks[row] ?? 0) & marks.isCumulative) !== 0;
      return (isTotal ? sinceStart : inPeriod)[columns.periods[row] ?? 0] ?? 0;
    },
  };
}

/** Whether a row says something: no repeat, and without an error of its own. */
export const counts = ({ columns }: Figures, row: number): boolean =>
  ((columns.marks[row] ?? 0) & left) === 0;

const missing = 2;

/** Whether a row has a figure, however vague; “không phát sinh” is one. */
export const isFigure = ({ columns }: Figures, row: number): boolean =>
  ((columns.marks[row] ?? 0) & marks.state) < missing;

/** Whether a row has a bit of {@link marks}. */
export const hasMark = ({ columns }: Figures, row: number, bit: number): boolean =>
  ((columns.marks[row] ?? 0) & bit) !== 0;
