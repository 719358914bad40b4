import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { qualifiers, textSchema as text, toNfc } from '#room/text';
import { calendarDateSchema } from '#room/time';

const unit = z.pipe(
  z.pipe(
    z.string(),
    z.transform((written) => toNfc(written).trim().replaceAll(/\s+/gu, ' ')),
  ),
  z.string().check(z.minLength(1)),
);
const amount = z.number().check(z.nonnegative());
const qualifier = z.optional(z.enum(qualifiers));

const facts = {
  id: z.optional(text),
  /** In đồng, days of work, square metres or hectares, or the unit of the goods; null: “nhiều”. */
  amount: z.nullable(amount),
  qualifier,
  donorGroup: z.optional(text),
  purpose: z.optional(text),
  beneficiary: z.optional(text),
  /** The id of the campaign it was given to. */
  campaign: z.optional(text),
  date: z.optional(calendarDateSchema),
  /** The id of a reporting period: `2019`, `2020-H1`. */
  period: z.optional(text),
  note: z.optional(text),
};

/** What a gift that is not money is worth in đồng, where the source says so. */
const valuation = { value: z.optional(amount), valueQualifier: qualifier };

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
    strictObject({ kind: z.literal('cash'), ...facts }),
    strictObject({
      kind: z.literal('goods'),
      ...facts,
      ...valuation,
      item: z.optional(text),
      unit: z.optional(unit),
    }),
    strictObject({ kind: z.literal('labour'), ...facts, ...valuation }),
    strictObject({
      kind: z.literal('land'),
      ...facts,
      ...valuation,
      unit: z.enum(['m2', 'ha']),
    }),
  ])
  .check(
    z.refine((given) => (given.amount === null) === (given.qualifier === 'many'), numberOrMany),
    z.refine(
      (given) => given.kind !== 'goods' || given.amount === null || given.unit,
      goodsWithoutUnit,
    ),
    z.refine(
      (given) =>
        given.kind === 'cash' ||
        given.valueQualifier === undefined ||
        (given.value !== undefined && given.valueQualifier !== 'many'),
      looseQualifier,
    ),
  );
