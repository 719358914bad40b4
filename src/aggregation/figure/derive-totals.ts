import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { addQuantities, type Quantity } from '../choice/quantity.js';
import type { Report } from '../choice/span.js';
import { categoryKey } from './figure-key.js';

/** Reports of one unit by the category that they are of. */
export type ByCategory = ReadonlyMap<string, readonly Report[]>;

type Breakdown = NonNullable<Indicator['breakdowns']>[number];

/** Reports of the same days, line, scope and basis belong together. */
const sameKey = ({ from, to, line, isConsolidated, isCumulative, activity }: Report): string =>
  [from, to, line, isConsolidated, isCumulative, activity].join(' ');

/** At least what the parts have. */
const atLeast = ({ from }: Quantity): Quantity => ({
  amount: null,
  from,
  to: Infinity,
  plausibleFrom: from,
  plausibleTo: Infinity,
});

function partsOf(breakdown: Breakdown, byCategory: ByCategory): readonly Report[] {
  return breakdown.categories.flatMap(
    (category) => byCategory.get(categoryKey({ [breakdown.field]: category })) ?? [],
  );
}

function totalOf(parts: readonly Report[], isWhole: boolean): readonly Report[] {
  const [first] = parts;
  if (first === undefined) return [];
  const sum = addQuantities(parts.map(({ quantity }) => quantity));
  return [
    {
      ...first,
      rows: parts.flatMap(({ rows }) => rows),
      isDerived: true,
      isNil: isWhole && parts.every(({ isNil }) => isNil),
      quantity: isWhole ? sum : atLeast(sum),
    },
  ];
}

/** By key: the totals that one breakdown gives. */
function totalsOf(breakdown: Breakdown, byCategory: ByCategory) {
  const groups = groupBy(partsOf(breakdown, byCategory), sameKey);
  return [...groups].map(([key, parts]) => {
    const isWhole = breakdown.complete && parts.length === breakdown.categories.length;
    return { key, isWhole, total: totalOf(parts, isWhole) };
  });
}

/**
 * Totals as the categories of a unit give them, from the first complete breakdown that it sent
 * whole; where none is whole, what the fullest parts are at least.
 */
export function derivedTotals(
  breakdowns: readonly Breakdown[],
  byCategory: ByCategory,
): readonly Report[] {
  const all = breakdowns.flatMap((breakdown) => totalsOf(breakdown, byCategory));
  return [...groupBy(all, ({ key }) => key).values()].flatMap((sameDays) => {
    const [best] = sameDays.toSorted(
      (a, b) =>
        Number(b.isWhole) - Number(a.isWhole) ||
        (a.isWhole ? 0 : leastOf(b.total) - leastOf(a.total)),
    );
    return best?.total ?? [];
  });
}

const leastOf = ([total]: readonly Report[]): number => total?.quantity.from ?? 0;
