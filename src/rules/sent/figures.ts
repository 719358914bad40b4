import { countedOf, marks, type Counted, type Dataset, type Stretch } from '#room/aggregation';
import { onDemand } from '#room/kit';
import type { PlacedDays } from '../glance/sheet.js';
import type { Group } from './group.js';
import { seenIn, type Seen } from './seen.js';

/** The figures of a dataset as rules look at them: rows of columns, and the days of each. */
export interface Figures extends Counted {
  /** The number of the days that a row tells of: those of a running total begin with its year. */
  readonly stretchOf: (row: number) => number;
  /** Whether every row counts, so that none needs to be looked at for it. */
  readonly doAllCount: boolean;
  /** What any row at all has, so that no row needs to be looked at for what none has. */
  readonly any: Seen;
  /** Days by that number. */
  readonly stretches: readonly Stretch[];
  /** The days of periods by their places. */
  readonly days: PlacedDays;
  /** What is seen of the units at a glance, by the place of the indicator. */
  readonly glances: Map<number, Uint8Array>;
  /** Places for what rules find out once for all of them, by indicator. */
  readonly found: Map<string, readonly Group[]>;
}

const left = marks.isRepeat | marks.isWrong;

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

function placedDays({ periods }: Counted): PlacedDays {
  const kinds = [...new Set(periods.map(({ period }) => period.kind))];
  return {
    first: Int32Array.from(periods, ({ from }) => from),
    last: Int32Array.from(periods, ({ to }) => to),
    startOfYear: Int32Array.from(periods, ({ start }) => start),
    kind: Int32Array.from(periods, ({ period }) => kinds.indexOf(period.kind)),
  };
}

function makeFigures(dataset: Dataset): Figures {
  const counted = countedOf(dataset);
  const { columns } = counted;
  const { stretches, inPeriod, sinceStart } = numberStretches(counted);
  const any = seenIn(columns);
  return {
    ...counted,
    stretches,
    any,
    found: new Map(),
    glances: new Map(),
    days: placedDays(counted),
    doAllCount: (any.marks & left) === 0,
    stretchOf: (row) => {
      const isTotal = ((columns.marks[row] ?? 0) & marks.isCumulative) !== 0;
      return (isTotal ? sinceStart : inPeriod)[columns.periods[row] ?? 0] ?? 0;
    },
  };
}

// While a dataset is checked by many rules, all of them look at the same figures.
const shared = new WeakMap<Dataset, () => Figures>();

/** Makes the figures of a dataset ready to be looked at. */
export const figuresOf = (dataset: Dataset): Figures =>
  shared.get(dataset)?.() ?? makeFigures(dataset);

/** Does something during which the figures of a dataset are made ready once. */
export function withFigures<Result>(dataset: Dataset, run: () => Result): Result {
  shared.set(
    dataset,
    onDemand(() => makeFigures(dataset)),
  );
  try {
    return run();
  } finally {
    shared.delete(dataset);
  }
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
