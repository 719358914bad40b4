import { amountSumOf, type AmountSum, type Contribution } from '#room/campaigns';
import { multiplyExactly, matchKey } from '#room/text';
import type { ContributionTally } from './contribution-tally.js';

const names = (listed: readonly string[], word: string | undefined): boolean =>
  word !== undefined && listed.some((each) => matchKey(each) === matchKey(word));

const itemOf = (given: Contribution): string | undefined =>
  given.kind === 'goods' ? given.item : undefined;

/** Whether a rule is about this contribution, whatever its unit of measure. */
function isAbout(rule: ContributionTally, given: Contribution): boolean {
  const { items, exceptItems = [], donorGroups, purposes } = rule;
  return (
    rule.kinds.includes(given.kind) &&
    (items === undefined || names(items, itemOf(given))) &&
    !names(exceptItems, itemOf(given)) &&
    (donorGroups === undefined || names(donorGroups, given.donorGroup)) &&
    (purposes === undefined || names(purposes, given.purpose))
  );
}

function factorOf({ units }: ContributionTally, given: Contribution): number | undefined {
  if (given.kind === 'cash' || given.kind === 'labour') return 1;
  const measure = given.unit ?? '';
  const key = measure === '' ? '' : matchKey(measure);
  return Object.entries(units ?? {}).find(([unit]) => matchKey(unit) === key)?.[1];
}

/** In đồng; cash is its own value, and what nobody has valued adds nothing. */
function valueOf(given: Contribution): AmountSum | null {
  if (given.kind === 'cash') return amountSumOf(given.amount, given.qualifier);
  return given.value === undefined ? null : amountSumOf(given.value, given.valueQualifier);
}

/**
 * What a contribution adds by one rule: an amount; null where the rule is not about it or it has no
 * value; `unit` where its unit of measure cannot be turned into that of the indicator.
 */
export function contributionShare(
  rule: ContributionTally,
  given: Contribution,
): AmountSum | null | 'unit' {
  if (!isAbout(rule, given)) return null;
  if (rule.measure === 'value') return valueOf(given);
  const factor = factorOf(rule, given);
  if (factor === undefined) return 'unit';
  const { amount, qualifier } = given;
  return amountSumOf(amount === null ? null : multiplyExactly(amount, factor), qualifier);
}
