import type { Finding } from '#room/findings';
import { democracyFinding } from '../findings.js';
import type { NamedCount } from './part-checks.js';
import { liesAbove } from './stated-count.js';
import { knownCounts, sumBounds } from './sum-bounds.js';

/** Two sides that are equal: what there was and came, and what became of it. */
export interface Balance {
  readonly left: readonly NamedCount[];
  readonly right: readonly NamedCount[];
  /** Counts that reports leave out where there are none. */
  readonly oftenLeftOut?: readonly string[];
  /** True where real reports sometimes break it: never more than a warning. */
  readonly isUsual?: boolean;
}

function differ({ left, right }: Balance, none: readonly string[]): boolean {
  const [given, found] = [sumBounds(left, none), sumBounds(right, none)];
  return liesAbove(given, found) || liesAbove(found, given);
}

/**
 * Sides that surely differ; a warning where they differ only as long as what reports often leave out
 * is nothing. What else is not known can be anything.
 */
export function checkBalance(balance: Balance): readonly Finding[] {
  const { left, right, oftenLeftOut = [], isUsual = false } = balance;
  if (!differ(balance, oftenLeftOut)) return [];
  const [given, found] = [knownCounts(left), knownCounts(right)];
  const facts = {
    left: given.names,
    leftSum: given.sum,
    right: found.names,
    rightSum: found.sum,
  };
  const place = { path: [given.names.at(-1) ?? ''] };
  return !isUsual && differ(balance, [])
    ? [democracyFinding('democracy/balance-differs', facts, place)]
    : [democracyFinding('democracy/balance-doubtful', facts, place)];
}
