import { ask } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import type { SqlStore } from '../statement/store.js';
import type { SqlStatement } from '../statement/written.js';

/** What a database added of one figure of some lowest units over one period. */
export interface SumOfUnit {
  /** The unit with cells that they belong to, by number. */
  readonly unit: number;
  readonly whole: number;
  readonly isCounted: boolean;
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

/** Asks for the sums; units in their order. */
export async function fetchSums(
  store: SqlStore,
  statement: SqlStatement | null,
): Promise<SumsOfUnits> {
  if (statement === null) return new Map();
  const rows = await ask(store, 'the sums', statement);
  return byFigure(
    rows
      .map((row) => ({
        indicator: wholeIn(row, 'indicator_key'),
        sum: wholeIn(row, 'sum_key'),
        item: {
          unit: wholeIn(row, 'cell_unit'),
          whole: wholeIn(row, 'whole_amount'),
          isCounted: wholeIn(row, 'is_counted') === 1,
          hasAmount: wholeIn(row, 'has_amount') === 1,
          reported: wholeIn(row, 'reported'),
          partly: wholeIn(row, 'partly'),
        },
      }))
      .sort((a, b) => a.item.unit - b.item.unit),
  );
}
