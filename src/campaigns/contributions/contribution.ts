import * as z from 'zod';
import { breach } from '#room/findings';
import { qualifiers, toNfc, type Qualifier, textSchema as text } from '#room/text';
import { calendarDateSchema, type CalendarDate } from '#room/time';

const unit = z
  .string()
  .transform((written) => toNfc(written).trim().replaceAll(/\s+/gu, ' '))
  .pipe(z.string().min(1));
const amount = z.number().nonnegative();
const qualifier = z.enum(qualifiers).optional();

const facts = {
  id: text.optional(),
  /** In đồng, days of work, square metres or hectares, or the unit of the goods; null: “nhiều”. */
  amount: amount.nullable(),
  qualifier,
  donorGroup: text.optional(),
  purpose: text.optional(),
  beneficiary: text.optional(),
  /** The id of the campaign it was given to. */
  campaign: text.optional(),
  date: calendarDateSchema.optional(),
  /** The id of a reporting period: `2019`, `2020-H1`. */
  period: text.optional(),
  note: text.optional(),
};

/** What a gift that is not money is worth in đồng, where the source says so. */
const valuation = { value: amount.optional(), valueQualifier: qualifier };

const numberOrMany = breach(
  'number-or-many',
  'an amount is null where, and only where, the qualifier is "many"',
  'amount',
);
const goodsWithoutUnit = breach('goods-without-unit', 'goods with a number need a unit', 'unit');
const looseQualifier = breach(
  'loose-value-qualifier',
  'a qualifier of the value stands with a value and is not "many"',
  'value',
);

/**
 * Reads a {@link Contribution}.
 *
 * Vietnamese: đóng góp.
 *
 * @example
 * ```ts
 * import { contributionSchema } from 'danvan';
 *
 * const given = { kind: 'goods', item: 'gạo', amount: 134, qualifier: 'nearly' };
 * contributionSchema.safeParse(given).success; //=> false
 * contributionSchema.safeParse({ ...given, unit: 'tấn' }).success; //=> true
 * ```
 *
 * @category Campaigns
 */
export const contributionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cash'), ...facts }),
    z.strictObject({
      kind: z.literal('goods'),
      ...facts,
      ...valuation,
      item: text.optional(),
      unit: unit.optional(),
    }),
    z.strictObject({ kind: z.literal('labour'), ...facts, ...valuation }),
    z.strictObject({
      kind: z.literal('land'),
      ...facts,
      ...valuation,
      unit: z.enum(['m2', 'ha']),
    }),
  ])
  .refine((given) => (given.amount === null) === (given.qualifier === 'many'), numberOrMany)
  .refine(
    (given) => given.kind !== 'goods' || given.amount === null || given.unit,
    goodsWithoutUnit,
  )
  .refine(
    (given) =>
      given.kind === 'cash' ||
      given.valueQualifier === undefined ||
      (given.value !== undefined && given.valueQualifier !== 'many'),
    looseQualifier,
  );

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
 * import type { ContributionFacts } from 'danvan';
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
 * import type { Valuation } from 'danvan';
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
 * import type { Contribution } from 'danvan';
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
