import { amountSumOf, type AmountSum } from '#room/campaigns';
import type { CountableRecord } from '#room/democracy';
import type { Share } from './collect-tally.js';
import { isCountedBy, type DemocracyTally } from './democracy-tally.js';
import type { TallyCategories } from './tally.js';

type Fact = CountableRecord['facts'][string];

const isStated = (fact: Fact): fact is Extract<Fact, { readonly qualifier: unknown }> =>
  typeof fact === 'object' && 'qualifier' in fact;

function amountOf(fact: Fact): AmountSum | undefined {
  if (typeof fact === 'number') return amountSumOf(fact);
  return isStated(fact) ? amountSumOf(fact.amount, fact.qualifier) : undefined;
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

/** Whether a record adds anything by one rule: it is of it, and the number is known. */
export function addsShares(rule: DemocracyTally, given: CountableRecord): boolean {
  if (rule.measure === 'records') return isCountedBy(rule, given);
  const fact = given.facts[rule.measure];
  return (typeof fact === 'number' || isStated(fact)) && isCountedBy(rule, given);
}

/** What a record adds by one rule. */
export function democracyShares(rule: DemocracyTally, given: CountableRecord): readonly Share[] {
  const { indicator, by = {} } = rule;
  if (!addsShares(rule, given)) return [];
  const amount = rule.measure === 'records' ? amountSumOf(1) : amountOf(given.facts[rule.measure]);
  if (amount === undefined) return [];
  const shares = partsOf(by, given.facts).map((categories) => ({
    indicator,
    amount,
    ...(categories && { categories }),
  }));
  return [...shares, ...sharesOfParts(rule, given.facts)];
}
