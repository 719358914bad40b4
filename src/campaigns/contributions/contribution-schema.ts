import * as z from 'zod';
import { breach } from '#room/findings';
import { qualifiers, textSchema as text, toNfc } from '#room/text';
import { calendarDateSchema } from '#room/time';

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
 * import { contributionSchema } from 'danvan/schemas';
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
