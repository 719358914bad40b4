import type { AnswerRow } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';

/** What a database added of one figure of some lowest units over one period. */
export interface SumOfUnit {
  /** The unit with cells that they belong to, by number. */
  readonly unit: number;
  readonly whole: number;
  /** So many lowest units sent what was counted. */
  readonly counted: number;
  readonly hasAmount: boolean;
  readonly reported: number;
  readonly partly: number;
}

/** Finds the sums of an indicator, by its number and the place of the period. */
export type SumsOfUnits = ReadonlyMap<string, readonly SumOfUnit[]>;

/** The name of a figure over a period, by numbers. */
export const figureName = (indicator: number, sum: number): string => `${indicator} ${sum}`;

/** Sums up to here are exact, however they are added to others. */
export const mostWhole = 900_000_000_000_000;

/** What a row of an answer tells of a figure over a period. */
export const placed = <Item>(row: AnswerRow, item: Item) => ({
  indicator: wholeIn(row, 'indicator_key'),
  sum: wholeIn(row, 'sum_key'),
  item,
});

/** Gathers rows of an answer by figure and period. */
export function byFigure<Item>(
  rows: readonly { readonly indicator: number; readonly sum: number; readonly item: Item }[],
): ReadonlyMap<string, readonly Item[]> {
  const all = new Map<string, Item[]>();
  for (const { indicator, sum, item } of rows) {
    const key = figureName(indicator, sum);
    const list = all.get(key);
    if (list === undefined) all.set(key, [item]);
    else list.push(item);
  }
  return all;
}

/** Reads the sums; units in their order. */
export const sumsOfUnits = (rows: readonly AnswerRow[]): SumsOfUnits =>
  byFigure(
    rows
      .map((row) =>
        placed(row, {
          unit: wholeIn(row, 'unit_key'),
          whole: wholeIn(row, 'text_one'),
          counted: wholeIn(row, 'a'),
          hasAmount: wholeIn(row, 'b') === 1,
          reported: wholeIn(row, 'c'),
          partly: wholeIn(row, 'd'),
        }),
      )
      .sort((a, b) => a.item.unit - b.item.unit),
  );
