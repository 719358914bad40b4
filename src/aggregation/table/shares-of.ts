import { divideExactly, multiplyExactly, roundHalfUp, subtractExactly } from '#room/text';
import type { Unit } from '#room/organization';
import { rateWithin, sumWithin } from '../choice/within-numbers.js';
import { rowsOfLevel, type RowLevel } from './rows-of-level.js';
import type { FigureTable } from './table.js';

/**
 * How shares are given.
 *
 * Vietnamese: tùy chọn tính tỷ trọng.
 *
 * @example
 * ```ts
 * import type { ShareOptions } from 'danvan/aggregation';
 *
 * const options: ShareOptions = { decimals: 1, adjustTo100: true };
 * ```
 *
 * @category Aggregation
 */
export interface ShareOptions {
  /** Digits after the comma. Defaults to 1. */
  readonly decimals?: number | undefined;
  /**
   * Makes rounded shares add up to 100: the largest remainders are rounded up. Defaults to false;
   * whoever prints adjusted shares says so.
   */
  readonly adjustTo100?: boolean | undefined;
  /** Of a table whose rows lie below each other (`rows: 'all'`). Defaults to `highest`. */
  readonly level?: RowLevel | undefined;
}

/**
 * The share of one row in what all rows have together.
 *
 * Vietnamese: tỷ trọng.
 *
 * @example
 * ```ts
 * import type { UnitShare } from 'danvan/aggregation';
 *
 * const isHalf = ({ percent }: UnitShare) => percent !== null && percent >= 50;
 * ```
 *
 * @category Aggregation
 */
export interface UnitShare {
  /** The unit. */
  readonly unit: Unit;
  /** All of the unit, only its own, or what belongs to none of the units below. */
  readonly role: FigureTable['rows'][number]['role'];
  /** Null where no exact amount is known. */
  readonly amount: number | null;
  /** In percent of the sum of all rows of the level; null where the amount or the sum is not known, or zero. */
  readonly percent: number | null;
}

interface Part {
  readonly at: number;
  readonly amount: number;
}

/** Whole steps that add up to all of them: the largest remainders are rounded up. */
function adjusted(parts: readonly Part[], sum: number, decimals: number) {
  const whole = 100 * 10 ** decimals;
  const steps = parts.map(({ at, amount }) => {
    const scaled = multiplyExactly(amount, whole);
    const down = Math.floor(divideExactly(scaled, sum));
    // The remainder is exact, so that equal parts are equal.
    return { at, down, rest: subtractExactly(scaled, multiplyExactly(down, sum)) };
  });
  const missing = whole - steps.reduce((all, { down }) => all + down, 0);
  const up = new Set(
    steps
      .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, missing)
      .map(({ at }) => at),
  );
  return new Map(
    steps.map(({ at, down }) => [at, divideExactly(down + (up.has(at) ? 1 : 0), 10 ** decimals)]),
  );
}

/**
 * The share of each row of a table in all of them that lie beside it.
 *
 * Vietnamese: tỷ trọng, cơ cấu.
 *
 * Shares are of the sum of the rows that have an exact amount, not of the total: a consolidated
 * figure that stands in for units is in no row. No row is counted together with one that lies above
 * it: of a table with `rows: 'all'` the highest rows are taken, or the lowest. Rounded shares need not add up to 100 unless that
 * is asked for.
 *
 * @param table - The table; of several periods the first is taken.
 * @param indicator - The code of an indicator that adds up.
 * @param options - Digits, whether shares are adjusted to 100, and which level is meant.
 * @returns One share for each row of the level, in the order of the rows.
 *
 * @example
 * ```ts
 * import { aggregate, createDataset, createHierarchy, defineIndicator } from 'danvan';
 * import { sharesOf } from 'danvan/aggregation';
 *
 * const hierarchy = createHierarchy([
 *   { id: 't', name: 'tỉnh' },
 *   { id: 'a', name: 'xã A', parent: 't' },
 *   { id: 'b', name: 'xã B', parent: 't' },
 * ]);
 * const indicators = [defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' })];
 * const observations = [
 *   { unit: 'a', indicator: 'x.f', period: '2026-Q3', value: 30 },
 *   { unit: 'b', indicator: 'x.f', period: '2026-Q3', value: 10 },
 * ];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 't', period: '2026-Q3' });
 * sharesOf(table, 'x.f').map(({ percent }) => percent); //=> [75, 25]
 * ```
 *
 * @category Aggregation
 */
export function sharesOf(
  table: FigureTable,
  indicator: string,
  options: ShareOptions = {},
): readonly UnitShare[] {
  const { decimals = 1, adjustTo100 = false, level = 'highest' } = options;
  const rows = rowsOfLevel(table, level);
  const amounts = rows.map(
    ({ cells }) => cells.find((cell) => cell.indicator === indicator)?.amount ?? null,
  );
  const sum = sumWithin(amounts.flatMap((amount) => amount ?? []));
  // Of what is beyond all numbers nobody knows a part.
  const isKnown = sum > 0 && sum <= Number.MAX_SAFE_INTEGER ** 2;
  const parts = amounts.flatMap((amount, at) =>
    amount === null || !isKnown ? [] : [{ at, amount }],
  );
  const rounded = (amount: number): number => roundHalfUp(rateWithin(amount, sum, 100), decimals);
  const percents = adjustTo100
    ? adjusted(parts, sum, decimals)
    : new Map(parts.map(({ at, amount }) => [at, rounded(amount)]));
  return Object.freeze(
    rows.map(({ unit, role }, at) =>
      Object.freeze({
        unit,
        role,
        amount: amounts[at] ?? null,
        percent: percents.get(at) ?? null,
      }),
    ),
  );
}
