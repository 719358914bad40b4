import type { AnswerRow } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import { byFigure, placed } from './sums-of-units.js';

/** What a database found of one ratio of some lowest units over one period. */
export interface RatioOfUnit {
  /** The unit with cells that they belong to, by number. */
  readonly unit: number;
  /** The sums of both terms over all pairs, as whole numbers. */
  readonly above: number;
  readonly below: number;
  /** So many lowest units have a pair. */
  readonly counted: number;
  readonly hasNothing: boolean;
  readonly reported: number;
  readonly partly: number;
  readonly isTerm: boolean;
}

/** Finds the pairs of a ratio, by its number and the place of the period. */
export type RatiosOfUnits = ReadonlyMap<string, readonly RatioOfUnit[]>;

/** Reads the pairs. */
export const ratiosOfUnits = (rows: readonly AnswerRow[]): RatiosOfUnits =>
  byFigure(
    rows.map((row) =>
      placed(row, {
        unit: wholeIn(row, 'unit_key'),
        above: wholeIn(row, 'text_one'),
        below: wholeIn(row, 'text_other'),
        counted: wholeIn(row, 'a'),
        hasNothing: wholeIn(row, 'b') === 1,
        reported: wholeIn(row, 'c'),
        partly: wholeIn(row, 'd'),
        isTerm: wholeIn(row, 'e') === 1,
      }),
    ),
  );

/** Reads of which units a term is in no pair. */
export const unitsLeft = (rows: readonly AnswerRow[]): ReadonlyMap<string, readonly number[]> =>
  byFigure(rows.map((row) => placed(row, wholeIn(row, 'unit_key'))));
