import type { Cell, FigureTable } from '#room/aggregation';

/** The cells of the row that a cell stands in. */
function beside({ unit }: Cell, { total, rows }: FigureTable): readonly Cell[] {
  if (total[0]?.unit === unit) return total;
  return rows.find(({ cells }) => cells[0]?.unit === unit)?.cells ?? [];
}

/**
 * Whether a rate leaves something out: who sent only one of its terms. Nothing of nothing is no pair
 * either, but nobody misses it: then both terms are the totals that stand beside the rate.
 */
export function isRateOfSome(cell: Cell, table: FigureTable): boolean {
  const { terms, indicator, period } = cell;
  if (terms === undefined || terms.dropped === 0) return false;
  const ratio = table.catalogue.get(indicator)?.ratio;
  const cells = beside(cell, table);
  const isWhole = (code: string | undefined, amount: number | null): boolean => {
    const total = cells.find((one) => one.indicator === code && one.period === period);
    return total !== undefined && total.amount === (amount ?? 0);
  };
  return !(
    isWhole(ratio?.numerator, terms.numerator) && isWhole(ratio?.denominator, terms.denominator)
  );
}
