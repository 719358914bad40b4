import type { Qualifier } from '#room/text';
import type { CalendarDate } from '#room/time';

/**
 * What every contribution says: how much, by whom, for what, to whom, when.
 *
 * Vietnamese: nội dung đóng góp.
 *
 * `amount` is in đồng, in days of work, in the unit of land or of the goods; null means that the
 * source has no number (“nhiều”). `donorGroup` names a group, never a person.
 *
 * @example
 * ```ts
 * import type { ContributionFacts } from 'danvan/campaigns';
 *
 * const facts: ContributionFacts = { amount: 58_500_000, donorGroup: 'hội viên Hội Nông dân' };
 * ```
 *
 * @category Campaigns
 */
export interface ContributionFacts {
  readonly id?: string | undefined;
  readonly amount: number | null;
  readonly qualifier?: Qualifier | undefined;
  readonly donorGroup?: string | undefined;
  readonly purpose?: string | undefined;
  readonly beneficiary?: string | undefined;
  /** The id of the campaign it was given to. */
  readonly campaign?: string | undefined;
  readonly date?: CalendarDate | undefined;
  /** The id of a reporting period. */
  readonly period?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * What a gift that is not money is worth, in đồng; absent where nobody has valued it.
 *
 * Vietnamese: giá trị quy đổi.
 *
 * @example
 * ```ts
 * import type { Valuation } from 'danvan/campaigns';
 *
 * const worth: Valuation = { value: 50_000_000, valueQualifier: 'nearly' };
 * ```
 *
 * @category Campaigns
 */
export interface Valuation {
  readonly value?: number | undefined;
  readonly valueQualifier?: Qualifier | undefined;
}

/**
 * Something given to a campaign: money, goods, days of work or land.
 *
 * Vietnamese: đóng góp (tiền, hiện vật, ngày công, hiến đất).
 *
 * Goods with a number have a unit; `item` says what they are, and different items are never added
 * together.
 *
 * @example
 * ```ts
 * import type { Contribution } from 'danvan/campaigns';
 *
 * const rice: Contribution = { kind: 'goods', item: 'gạo', amount: 134, unit: 'tấn' };
 * const land: Contribution = { kind: 'land', amount: 1.5, unit: 'ha', qualifier: 'nearly' };
 * ```
 *
 * @category Campaigns
 */
export type Contribution =
  | (ContributionFacts & { readonly kind: 'cash' })
  | (ContributionFacts &
      Valuation & {
        readonly kind: 'goods';
        readonly item?: string | undefined;
        readonly unit?: string | undefined;
      })
  | (ContributionFacts & Valuation & { readonly kind: 'labour' })
  | (ContributionFacts & Valuation & { readonly kind: 'land'; readonly unit: 'm2' | 'ha' });
