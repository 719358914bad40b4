import { groupBy } from '#room/kit';
import { weightUnit } from '#room/text';
import { addAmountSums } from './amount-sum.js';
import { contributionKinds } from './contribution-kinds.js';
import type { ContributionLine, ContributionSums } from './contribution-sums.js';
import { inOneArea } from './in-one-area.js';
import { inOneWeight } from './in-one-weight.js';

/** Weights of one thing go together, whatever they are weighed in; so does all land. */
const keyOf = ({ kind, item, unit }: ContributionLine): string => {
  const isWeight = kind === 'goods' && weightUnit(unit) !== undefined;
  return JSON.stringify([kind, item ?? null, isWeight || kind === 'land' ? null : unit]);
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: ContributionLine, b: ContributionLine): number =>
  contributionKinds.indexOf(a.kind) - contributionKinds.indexOf(b.kind) ||
  compareTexts(a.item ?? '', b.item ?? '') ||
  compareTexts(a.unit, b.unit);

const addLines = (lines: readonly ContributionLine[]): readonly ContributionLine[] =>
  [...groupBy(lines, keyOf).values()]
    .flatMap((group) => {
      const same = group[0]?.kind === 'land' ? inOneArea(group) : inOneWeight(group);
      const [first] = same;
      if (first === undefined) return [];
      const quantity = addAmountSums(same.map((line) => line.quantity));
      const value = addAmountSums(same.map((line) => line.value));
      return [Object.freeze({ ...first, quantity, value })];
    })
    .sort(inOrder);

/**
 * Adds sums of contributions, those of several communes or quarters for instance.
 *
 * Vietnamese: tổng hợp kết quả huy động.
 *
 * Weights of one item become one line in the largest unit that occurs, and land one in hectares where
 * some of it is. Gives what {@link sumContributions} gives of all the contributions at once, exactly
 * to the fifteen digits that a number holds.
 *
 * @param sums - The sums; none give empty ones.
 * @returns The sums by kind, item and unit.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an amount that is not finite.
 *
 * @example
 * ```ts
 * import { addContributionSums, sumContributions } from 'danvan/campaigns';
 *
 * const first = sumContributions([{ kind: 'labour', amount: 120 }]);
 * const second = sumContributions([{ kind: 'labour', amount: 30.5 }]);
 * addContributionSums([first, second]).lines[0]?.quantity.amount; //=> 150.5
 * ```
 *
 * @category Campaigns
 */
export const addContributionSums = (sums: readonly ContributionSums[]): ContributionSums =>
  Object.freeze({
    lines: Object.freeze(addLines(sums.flatMap(({ lines }) => lines))),
    value: addAmountSums(sums.map(({ value }) => value)),
  });
