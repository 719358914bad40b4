import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { qualifiers, type Qualifier } from '#room/text';

/**
 * A figure that was reported.
 *
 * Vietnamese: số liệu đã báo cáo.
 *
 * `amount` is in the unit of the indicator and null where the source has no number at all
 * (“nhiều”); `to` makes it a range from `amount` to `to`. `precision` is the weight of the last
 * printed digit: 100000000 for “58,5 tỷ đồng”.
 *
 * @example
 * ```ts
 * import type { ReportedValue } from 'danvan/indicators';
 *
 * const rice: ReportedValue = { state: 'reported', amount: 134, qualifier: 'nearly' };
 * ```
 *
 * @category Indicators
 */
export interface ReportedValue {
  /** A figure was sent, also an explicit 0. */
  readonly state: 'reported';
  /** In the unit of the indicator; null where the source has no number at all (“nhiều”). */
  readonly amount: number | null;
  /** The larger end of a range that starts at `amount`, inclusive. */
  readonly to?: number | undefined;
  /** What the source says of the number: nearly, over, from, many. */
  readonly qualifier?: Qualifier | undefined;
  /** The weight of the last printed digit: 100000000 for “58,5 tỷ đồng”. */
  readonly precision?: number | undefined;
}

/**
 * A value in one of five states; missing is never zero.
 *
 * Vietnamese: giá trị quan sát.
 *
 * `reported`: a figure, also an explicit 0 · `nil` (không phát sinh): zero, and sent · `missing`
 * (chưa có số liệu) · `not-applicable` (không thuộc diện): the unit does not owe it · `withheld`
 * (chưa công bố).
 *
 * @example
 * ```ts
 * import type { ObservedValue } from 'danvan';
 *
 * const value: ObservedValue = { state: 'nil' };
 * ```
 *
 * @category Indicators
 */
export type ObservedValue =
  ReportedValue | { readonly state: 'nil' | 'missing' | 'not-applicable' | 'withheld' };

const amount = z.number();

const fallingRange = breach(
  'falling-range',
  'a range goes from the smaller to the larger amount',
  'to',
);
const emptyAmount = breach(
  'empty-amount',
  'an amount of null needs the qualifier "many"; for a missing figure give null itself',
  'amount',
);

const reportedSchema = strictObject({
  state: z._default(z.literal('reported'), 'reported'),
  amount: z.nullable(amount),
  to: z.optional(amount),
  qualifier: z.optional(z.enum(qualifiers)),
  precision: z.optional(z.number().check(z.positive())),
}).check(
  z.refine(
    ({ amount: from, to }) => to === undefined || (from !== null && from <= to),
    fallingRange,
  ),
  z.refine(({ amount: from, qualifier }) => from !== null || qualifier === 'many', emptyAmount),
);

const unreportedSchema = strictObject({
  state: z.enum(['nil', 'missing', 'not-applicable', 'withheld']),
});

/** Picks the schema by the shape of the input, so that its findings speak of that shape alone. */
const shapeOf = (input: unknown): z.ZodMiniType<ObservedValue> => {
  const isRecord = typeof input === 'object' && input !== null;
  const state = isRecord && 'state' in input ? input.state : undefined;
  return state === undefined || state === 'reported' ? reportedSchema : unreportedSchema;
};

/** What a schema says of an input, as another takes it over; a bare number has no field. */
function issuesOf(given: unknown, schema: z.ZodMiniType, isRecord: boolean) {
  const read = schema._zod.run({ value: given, issues: [] }, { async: false });
  const issues = read instanceof Promise ? [] : read.issues;
  return isRecord ? issues : issues.map((issue) => ({ ...issue, path: [] }));
}

/**
 * Reads an {@link ObservedValue}: a plain number is reported, null is missing.
 *
 * Vietnamese: giá trị quan sát.
 *
 * @example
 * ```ts
 * import { observedValueSchema } from 'danvan/schemas';
 *
 * observedValueSchema.parse(325); //=> { state: 'reported', amount: 325 }
 * observedValueSchema.parse(null); //=> { state: 'missing' }
 * ```
 *
 * @category Indicators
 */
export const observedValueSchema = z.pipe(
  z.unknown(),
  z.transform((input, context): ObservedValue => {
    if (input === null) return { state: 'missing' };
    const given = typeof input === 'object' ? input : { amount: input };
    const schema = shapeOf(given);
    const result = schema.safeParse(given);
    if (result.success) return Object.freeze(result.data);
    context.issues.push(...issuesOf(given, schema, typeof input === 'object'));
    return z.NEVER;
  }),
);

/**
 * An {@link ObservedValue} as it is typed in.
 *
 * Vietnamese: giá trị quan sát.
 *
 * @example
 * ```ts
 * import type { ObservedValueInput } from 'danvan/indicators';
 *
 * const values: ObservedValueInput[] = [325, null, { state: 'nil' }, { amount: 134 }];
 * ```
 *
 * @category Indicators
 */
export type ObservedValueInput = number | null | ObservedValue | Omit<ReportedValue, 'state'>;
