import { multiplyExactly } from '#room/text';
import { addAmountSums, amountSumOf } from './amount-sum.js';
import { addContributionSums } from './add-contribution-sums.js';
import type { Contribution } from './contribution.js';
import type { ContributionLine, ContributionSums } from './contribution-sums.js';

/**
 * How contributions are added.
 *
 * Vietnamese: cách cộng đóng góp.
 *
 * @example
 * ```ts
 * import type { SumOptions } from 'danvan/campaigns';
 *
 * const options: SumOptions = { landIn: 'ha' };
 * ```
 *
 * @category Campaigns
 */
export interface SumOptions {
  /**
   * Turns all land into one unit, 1 ha being 10.000 m². Defaults to the one that is given, and to
   * hectares where both are.
   */
  readonly landIn?: 'm2' | 'ha' | undefined;
}

const landFactors = Object.freeze({ 'm2 to ha': 0.0001, 'ha to m2': 10_000 } as const);

function landOf(given: Contribution & { readonly kind: 'land' }, asked: 'm2' | 'ha' | undefined) {
  const { amount, unit } = given;
  if (asked === undefined || asked === unit) return { amount, unit };
  const factor = landFactors[asked === 'ha' ? 'm2 to ha' : 'ha to m2'];
  return { amount: amount === null ? null : multiplyExactly(amount, factor), unit: asked };
}

function measureOf(given: Contribution, landIn: 'm2' | 'ha' | undefined) {
  const { amount } = given;
  switch (given.kind) {
    case 'cash':
      return { amount, unit: 'VND' };
    case 'labour':
      return { amount, unit: 'day' };
    case 'land':
      return landOf(given, landIn);
    case 'goods':
      return { amount, unit: given.unit ?? '', item: given.item };
  }
}

function lineOf(given: Contribution, options: SumOptions): ContributionLine {
  const { amount, ...rest } = measureOf(given, options.landIn);
  const quantity = amountSumOf(amount, given.qualifier);
  const value =
    given.kind === 'cash' ? quantity : amountSumOf(given.value ?? null, given.valueQualifier);
  return { kind: given.kind, ...rest, quantity, value };
}

/**
 * Adds contributions by kind, item and unit; units are never mixed, but weights of one item, and
 * land, stand in the largest unit that occurs: 500 kg and 12,5 tấn are 13 tấn.
 *
 * Vietnamese: tổng hợp kết quả huy động.
 *
 * Sums are exact decimals and do not depend on the order. A valuation counts only where it was
 * given; those without one are counted in `withoutAmount`. “Gần”, “trên”, “nhiều” stay as open
 * sides of the sum.
 *
 * @param contributions - As {@link readContributions} gives them.
 * @param options - Into which unit land is turned, if at all.
 * @returns The sums; frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an amount that is not finite.
 *
 * @example
 * ```ts
 * import { sumContributions } from 'danvan/campaigns';
 *
 * const { lines, value } = sumContributions(
 *   [
 *     { kind: 'land', amount: 1.5, unit: 'ha', value: 900_000_000 },
 *     { kind: 'land', amount: 2500, unit: 'm2', qualifier: 'nearly' },
 *   ],
 *   { landIn: 'm2' },
 * );
 * lines[0]?.quantity.amount; //=> 17500
 * lines[0]?.quantity.qualifier; //=> 'nearly'
 * [value.amount, value.withoutAmount]; //=> [900000000, 1]
 * ```
 *
 * @category Campaigns
 */
export function sumContributions(
  contributions: readonly Contribution[],
  options: SumOptions = {},
): ContributionSums {
  const lines = contributions.map((given) => lineOf(given, options));
  return addContributionSums([{ lines, value: addAmountSums(lines.map(({ value }) => value)) }]);
}
