import type { WordNumber } from '../word-node.js';
import type { PrintedNumber } from './printed-number.js';
import type { WordListLevel } from './word-list.js';

/** One list while it is counted. */
interface Counting {
  readonly list: number;
  /** What levels look like that were used. */
  readonly levels: Map<number, WordListLevel>;
  /** The last number of each level since the one above it was counted. */
  readonly last: Map<number, number>;
}

/** Counts headings as a word processor will. */
export interface Chain {
  /** The number that will be counted as it is printed. */
  readonly numberOf: (readings: readonly PrintedNumber[], level: number) => WordNumber;
  /** The levels of each list that was begun. */
  readonly lists: () => readonly (readonly [
    list: number,
    levels: ReadonlyMap<number, WordListLevel>,
  ])[];
}

/** Whether the next number of a level would be printed so. */
function fits({ levels, last }: Counting, level: number, number: PrintedNumber): boolean {
  const known = levels.get(level);
  if (known === undefined) return true;
  const { format, before, after, start } = known;
  const expected = (last.get(level) ?? start - 1) + 1;
  const isAlike = format === number.format && before === number.before && after === number.after;
  return isAlike && number.value === expected;
}

function count({ levels, last }: Counting, level: number, number: PrintedNumber): void {
  if (!levels.has(level)) {
    const { format, before, after, value: start } = number;
    levels.set(level, { format, before, after, start });
  }
  last.set(level, number.value);
  for (const deeper of last.keys()) if (deeper > level) last.delete(deeper);
}

/**
 * Counts headings: they go on in one list as long as it would print their numbers, and below the
 * level at which it would not in a further one.
 *
 * @param begin - Begins a further list, and says its place in the file.
 */
export function createChain(begin: () => number): Chain {
  const all: Counting[] = [];
  const current = new Map<number, Counting>();
  const started = (): Counting => {
    const counting = { list: begin(), levels: new Map(), last: new Map() };
    all.push(counting);
    return counting;
  };
  const goOn = (counting: Counting, from: number): void => {
    for (let level = from; level < 9; level += 1) current.set(level, counting);
  };
  return {
    numberOf: (readings, level) => {
      const known = current.get(level) ?? started();
      const next = readings.find((reading) => fits(known, level, reading));
      const counting = next === undefined ? started() : known;
      const [first] = readings;
      const number = next ?? first;
      if (number !== undefined) count(counting, level, number);
      goOn(counting, level);
      return { list: counting.list, run: 0, level };
    },
    lists: () => all.map(({ list, levels }) => [list, levels]),
  };
}
