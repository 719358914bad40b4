import type { AmountSum } from './amount-sum.js';
import type { ContributionKind } from './contribution-kinds.js';

/**
 * The sum of the contributions of one kind, item and unit.
 *
 * Vietnamese: tổng đóng góp theo loại.
 *
 * `unit` is `VND`, `day`, `m2`, `ha`, or that of the goods; it is empty for goods without one
 * (“nhiều quà”). `value` is in đồng: of cash the amount itself, of all else what was stated;
 * `value.withoutAmount` counts those that nobody has valued.
 *
 * @example
 * ```ts
 * import type { ContributionLine } from 'danvan/campaigns';
 *
 * const isLabour = ({ kind }: ContributionLine): boolean => kind === 'labour';
 * ```
 *
 * @category Campaigns
 */
export interface ContributionLine {
  readonly kind: ContributionKind;
  readonly item?: string | undefined;
  readonly unit: string;
  readonly quantity: AmountSum;
  readonly value: AmountSum;
}

/**
 * The sums of contributions, in the order cash, goods, labour, land; then by item and unit.
 *
 * Vietnamese: kết quả huy động.
 *
 * `value` adds, in đồng, the cash and the valuations that were given, and counts the contributions
 * without one.
 *
 * @example
 * ```ts
 * import type { ContributionSums } from 'danvan/campaigns';
 *
 * const unvalued = ({ value }: ContributionSums): number => value.withoutAmount;
 * ```
 *
 * @category Campaigns
 */
export interface ContributionSums {
  readonly lines: readonly ContributionLine[];
  readonly value: AmountSum;
}
