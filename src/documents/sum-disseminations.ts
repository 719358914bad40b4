import { groupBy } from '#room/kit';
import type { Dissemination } from './dissemination.js';

/**
 * Disseminations of one document together, always as a pair.
 *
 * Vietnamese: tổng hợp kết quả quán triệt.
 *
 * `done` and `obliged` add only the rows that give both, so that they belong together; both are
 * null where none does. `missing` are the units that did not give both; `obligedOfMissing` what
 * these are known to owe. `coverage` is done by obliged, from 0; null where nothing is obliged.
 *
 * @example
 * ```ts
 * import type { DisseminationSum } from 'danvan/documents';
 *
 * const isComplete = ({ missing, coverage }: DisseminationSum): boolean =>
 *   missing.length === 0 && coverage === 1;
 * ```
 *
 * @category Documents
 */
export interface DisseminationSum {
  /** The id of the document. */
  readonly document: string;
  /** What is counted. */
  readonly counted: string;
  /** The unit, where sums are made by unit. */
  readonly unit?: string | undefined;
  /** The audience, where sums are made by audience and the rows have one. */
  readonly audience?: string | undefined;
  /** How many were told of it; null where nobody says. */
  readonly done: number | null;
  /** How many should be; null where nobody says. */
  readonly obliged: number | null;
  /** Done of obliged, 1 for all; null where one is not known or nobody is obliged. */
  readonly coverage: number | null;
  /** Ids of the units that sent nothing. */
  readonly missing: readonly string[];
  /** What the units that did not give both are known to owe, added; 0 where none is known. */
  readonly obligedOfMissing: number;
}

/**
 * What disseminations are kept apart by, besides the document and what is counted.
 *
 * Vietnamese: tổng hợp theo đơn vị, theo đối tượng.
 *
 * @example
 * ```ts
 * import type { DisseminationDimension } from 'danvan/documents';
 *
 * const by: readonly DisseminationDimension[] = ['unit'];
 * ```
 *
 * @category Documents
 */
export type DisseminationDimension = 'unit' | 'audience';

/** What a unit said last to one audience; a row without a day counts as the earliest. */
function latestOf(rows: readonly Dissemination[]): readonly Dissemination[] {
  const latest = new Map<string, Dissemination>();
  for (const row of rows) {
    const key = JSON.stringify([row.document, row.counted, row.unit, row.audience ?? null]);
    const other = latest.get(key);
    if (other === undefined || (other.date ?? '') < (row.date ?? '')) latest.set(key, row);
  }
  return [...latest.values()];
}

interface Pair {
  readonly done: number;
  readonly obliged: number;
}

const isPair = (row: Dissemination): row is Dissemination & Pair =>
  row.done !== null && row.obliged !== null;

function sumOf(
  rows: readonly Dissemination[],
  by: readonly DisseminationDimension[],
): readonly DisseminationSum[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { document, counted, unit, audience } = first;
  const pairs = rows.filter(isPair);
  const open = rows.filter((row) => !isPair(row));
  const total = (pick: (pair: Pair) => number): number | null =>
    pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + pick(pair), 0);
  const done = total((pair) => pair.done);
  const obliged = total((pair) => pair.obliged);
  return [
    {
      document,
      counted,
      ...(by.includes('unit') && { unit }),
      ...(by.includes('audience') && audience !== undefined && { audience }),
      done,
      obliged,
      coverage: done === null || obliged === null || obliged === 0 ? null : done / obliged,
      missing: [...new Set(open.map((row) => row.unit))],
      obligedOfMissing: open.reduce((sum, row) => sum + (row.obliged ?? 0), 0),
    },
  ];
}

/**
 * Adds disseminations by document and by what they count, and by unit or audience where wanted.
 *
 * Vietnamese: tổng hợp kết quả quán triệt, phổ biến văn bản.
 *
 * What is missing never counts as zero, and coverage is made from the sums, never from rates. Of
 * several days of one unit and audience the last one counts. The units should not lie within each
 * other.
 *
 * @param disseminations - What {@link readDisseminations} gave.
 * @param by - What to keep apart besides. Defaults to nothing.
 * @returns One sum for each, in the order in which they are first met.
 *
 * @example
 * ```ts
 * import { sumDisseminations } from 'danvan/documents';
 *
 * const row = { document: 'qd-844', counted: 'members' };
 * const [sum] = sumDisseminations([
 *   { ...row, unit: 'xa-a', done: 30, obliged: 40 },
 *   { ...row, unit: 'xa-b', done: 60, obliged: 60 },
 *   { ...row, unit: 'xa-c', done: null, obliged: 25 },
 * ]);
 * [sum?.done, sum?.obliged, sum?.coverage]; //=> [90, 100, 0.9]
 * [sum?.missing, sum?.obligedOfMissing]; //=> [['xa-c'], 25]
 * ```
 *
 * @category Documents
 */
export function sumDisseminations(
  disseminations: readonly Dissemination[],
  by: readonly DisseminationDimension[] = [],
): readonly DisseminationSum[] {
  const keyOf = (row: Dissemination): string =>
    JSON.stringify([row.document, row.counted, ...by.map((dimension) => row[dimension] ?? null)]);
  return [...groupBy(latestOf(disseminations), keyOf).values()].flatMap((rows) => sumOf(rows, by));
}
