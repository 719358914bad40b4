import { amountSumOf, type AmountSum } from '#room/campaigns';
import type { CountableRecord } from '#room/democracy';
import type { Share } from './collect-tally.js';
import { isCountedBy, type DemocracyTally } from './democracy-tally.js';
import type { TallyCategories } from './tally.js';

type Fact = CountableRecord['facts'][string];

function amountOf(fact: Fact): AmountSum | undefined {
  if (typeof fact === 'number') return amountSumOf(fact);
  const isStated = typeof fact === 'object' && 'qualifier' in fact;
  return isStated ? amountSumOf(fact.amount, fact.qualifier) : undefined;
}

/** The words of a fact; of one that is a list, each. */
function wordsOf(fact: Fact): readonly string[] {
  if (typeof fact === 'string') return [fact];
  return Array.isArray(fact) ? fact.filter((word) => typeof word === 'string') : [];
}

/** The total, and the part of each dimension that the record is of; breakdowns are never crossed. */
const partsOf = (by: Readonly<Record<string, string>>, facts: CountableRecord['facts']) => [
  undefined,
  ...Object.entries(by).flatMap(([dimension, fact]) =>
    wordsOf(facts[fact]).map((word): TallyCategories => ({ [dimension]: word })),
  ),
];

/** What a record adds to categories that have numbers of their own. */
const sharesOfParts = (
  { indicator, parts = {} }: DemocracyTally,
  facts: CountableRecord['facts'],
) =>
  Object.entries(parts).flatMap(([dimension, categories]) =>
    Object.entries(categories).flatMap(([category, fact]): readonly Share[] => {
      const amount = amountOf(facts[fact]);
      return amount === undefined
        ? []
        : [{ indicator, amount, categories: { [dimension]: category } }];
    }),
  );

/** What a record adds by one rule. */
export function democracyShares(rule: DemocracyTally, given: CountableRecord): readonly Share[] {
  const { indicator, measure, by = {} } = rule;
  if (!isCountedBy(rule, given)) return [];
  const amount = measure === 'records' ? amountSumOf(1) : amountOf(given.facts[measure]);
  if (amount === undefined) return [];
  const shares = partsOf(by, given.facts).map((categories) => ({
    indicator,
    amount,
    ...(categories && { categories }),
  }));
  return [...shares, ...sharesOfParts(rule, given.facts)];
}
