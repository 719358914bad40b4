import { prefixLength } from './prefix-length.js';
import type { ScoreResult } from './score-result.js';
import { scoresBelow } from './total-of.js';

type Marks = readonly number[];

/** A result with what decides its place. */
export interface Runner {
  readonly result: ScoreResult;
  /** The total, then the points of the criteria that decide between equals; null without a total. */
  readonly marks: Marks | null;
  /** Between which totals it can still end. */
  readonly from: number;
  readonly to: number;
}

/** Those that a place is counted among, each list with its best first. */
export interface Field {
  /** The marks of those with a total, of all and of those that are surely eligible. */
  readonly scored: readonly Marks[];
  readonly sureScored: readonly Marks[];
  /** The highest totals that are still open, of all and of those without a total. */
  readonly highest: readonly number[];
  readonly highestOpen: readonly number[];
  /** The lowest ones of those that are surely eligible. */
  readonly lowest: readonly number[];
  readonly lowestOpen: readonly number[];
  /** Whether criteria decide between equals. */
  readonly hasTies: boolean;
}

/** Makes a result ready to be placed. */
export function runnerOf(result: ScoreResult, ties: readonly string[]): Runner {
  const points = new Map(scoresBelow(result.criteria).map((each) => [each.id, each.points]));
  const { total, range } = result;
  return {
    result,
    marks: total === null ? null : [total, ...ties.map((id) => points.get(id) ?? 0)],
    from: total ?? range?.from ?? -Infinity,
    to: total ?? range?.to ?? Infinity,
  };
}

/** Above zero where the first marks stand below the second. */
function behind(a: Marks, b: Marks): number {
  const at = a.findIndex((mark, place) => mark !== b[place]);
  return at === -1 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

const marksOf = (runners: readonly Runner[]): readonly Marks[] =>
  runners.flatMap(({ marks }) => (marks === null ? [] : [marks])).toSorted(behind);

const endsOf = (runners: readonly Runner[], end: 'from' | 'to'): readonly number[] =>
  runners.map((each) => each[end]).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));

const isOpen = ({ marks }: Runner): boolean => marks === null;

/** Sorts the runners once, so that no place needs a look at every other runner. */
export function fieldOf(runners: readonly Runner[], hasTies: boolean): Field {
  const all = runners.filter(({ result }) => result.eligible !== false);
  const sure = all.filter(({ result }) => result.eligible === true);
  return {
    scored: marksOf(all),
    sureScored: marksOf(sure),
    highest: endsOf(all, 'to'),
    highestOpen: endsOf(all.filter(isOpen), 'to'),
    lowest: endsOf(sure, 'from'),
    lowestOpen: endsOf(sure.filter(isOpen), 'from'),
    hasTies,
  };
}

const countAhead = (list: readonly Marks[], marks: Marks): number =>
  prefixLength(list, (other) => behind(marks, other) > 0);

/** The place among those that are complete and eligible. */
export const rankIn = ({ sureScored }: Field, marks: Marks): number =>
  1 + countAhead(sureScored, marks);

/** The place when every score that is missing turns out well for this one. */
export function bestIn({ sureScored, lowest, lowestOpen }: Field, { marks, to }: Runner): number {
  const countOver = (ends: readonly number[]) => prefixLength(ends, (from) => from > to);
  return marks === null
    ? 1 + countOver(lowest)
    : 1 + countAhead(sureScored, marks) + countOver(lowestOpen);
}

/** The place when every score that is missing turns out badly for this one. */
export function worstIn(field: Field, { marks, from, to }: Runner): number {
  const isOver = (other: number): boolean => other > from || (field.hasTies && other === from);
  if (marks !== null) {
    return 1 + countAhead(field.scored, marks) + prefixLength(field.highestOpen, isOver);
  }
  // The runner itself is among them, and is not above itself.
  return 1 + prefixLength(field.highest, isOver) - (isOver(to) ? 1 : 0);
}
