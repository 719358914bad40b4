import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema } from '#room/organization';
import { areSameDays } from '#room/time';
import { figureRelationSchema } from './figure-relation.js';
import { meaningFields, meaningRules } from './meaning.js';
import { code } from './indicator-code.js';

const combiningSchema = strictObject({
  /** Over units: added, recomputed from its terms, or not at all. */
  unit: z.enum(['sum', 'recompute', 'forbid']),
  /** Over periods within a unit: added, the last or the first one, recomputed, or not at all. */
  time: z.enum(['sum', 'last', 'first', 'recompute', 'forbid']),
  /** Over reporting lines: counted once, or added because each line sends figures of its own. */
  line: z.enum(['once', 'sum']),
});

/**
 * Reads an {@link Indicator} without its defaults; {@link defineIndicator} adds them.
 *
 * Vietnamese: chỉ tiêu thống kê.
 *
 * @example
 * ```ts
 * import { indicatorSchema } from 'danvan/schemas';
 *
 * const { success } = indicatorSchema.safeParse({ code: 'outreach.sessions' });
 * success; //=> false
 * ```
 *
 * @category Indicators
 */
export const indicatorSchema = strictObject({
  /** Permanent code, `area.kebab-name`. */
  code,
  /** What is counted, in words. */
  name: nameSchema,
  /** What is counted: cuộc, lượt người, đồng, %. */
  unit: nameSchema,
  /**
   * A flow adds up over time, a stock is the last state, a coverage counts who has done it so
   * far, a ratio is recomputed.
   */
  kind: z.enum(['flow', 'stock', 'coverage', 'ratio']),
  /** The most digits after the comma that a figure has. */
  decimals: z._default(z.int().check(z.minimum(0), z.maximum(9)), 0),
  /** Amounts are đồng and may be printed in triệu or tỷ. */
  money: z._default(z.boolean(), false),
  combine: z._default(z.partial(combiningSchema), {}),
  /** Of a ratio: the indicators above and below the line, and what 1 is printed as. */
  ratio: z.optional(
    strictObject({ numerator: code, denominator: code, factor: z.number().check(z.positive()) }),
  ),
  /** The indicator that this one is counted from and cannot exceed. */
  partOf: z.optional(code),
  /** Indicators whose sum this one is. */
  parts: z.optional(z.readonly(z.array(code))),
  /** Parts that only some reports have; where they were sent, they count with the others. */
  otherParts: z.optional(z.readonly(z.array(code))),
  /**
   * What was carried over from the period before, where it may be among the parts beside what came
   * in: of the cases received, those that were open when the period began.
   */
  carriedOver: z.optional(code),
  /**
   * Ways in which the total is broken down, each by a field of `categories`: complete where its
   * categories add up to the total, else they are at most the total.
   */
  breakdowns: z.optional(
    z.readonly(
      z.array(
        strictObject({
          field: z.string().check(z.trim(), z.minLength(1)),
          categories: z.readonly(z.array(z.string().check(z.trim(), z.minLength(1)))),
          complete: z._default(z.boolean(), true),
        }),
      ),
    ),
  ),
  /** `usual` where reports may break `partOf` and `parts` with good reason: then a warning. */
  relations: z._default(z.enum(['strict', 'usual']), 'strict'),
  /** The sessions that were attended; an attendance count is at least that many. */
  sessions: z.optional(code),
  /** What its figures must be beside others of the same unit. */
  holds: z.optional(z.readonly(z.array(figureRelationSchema))),
  /** The act that asks for it. */
  legalBasis: z.optional(z.string()),
  /** The first day on which it is counted. */
  from: z.optional(z.iso.date()),
  /** The last day on which it is counted, inclusive. */
  to: z.optional(z.iso.date()),
  /** @deprecated Use `from`. */
  validFrom: z.optional(z.iso.date()),
  /** @deprecated Use `to`. */
  validTo: z.optional(z.iso.date()),
  /** Where the definition comes from. */
  source: z.optional(z.string()),
  /** False where no public source confirms that it is counted in this form. */
  confirmed: z._default(z.boolean(), true),
  ...meaningFields,
}).check(
  z.refine(
    ({ from, to, validFrom, validTo }) =>
      areSameDays({ from, to }, { from: validFrom, to: validTo }),
    'from and validFrom, or to and validTo, are not the same day',
  ),
  meaningRules,
  z.overwrite(({ validFrom, validTo, ...indicator }) => {
    const { from = validFrom, to = validTo } = indicator;
    return {
      ...indicator,
      ...(from !== undefined && { from, validFrom: from }),
      ...(to !== undefined && { to, validTo: to }),
    };
  }),
);

/**
 * How figures combine along one dimension each.
 *
 * Vietnamese: quy tắc tổng hợp.
 *
 * @example
 * ```ts
 * import type { CombiningRules } from 'danvan/indicators';
 *
 * const stock: CombiningRules = { unit: 'sum', time: 'last', line: 'once' };
 * ```
 *
 * @category Indicators
 */
export interface CombiningRules extends Readonly<z.output<typeof combiningSchema>> {}

/**
 * The definition of an indicator: what is counted, in which unit, and how figures combine.
 *
 * Vietnamese: chỉ tiêu thống kê.
 *
 * A flow adds up over time, a stock is the last state, a coverage counts units that have done
 * something so far, a ratio is recomputed from its terms.
 *
 * @example
 * ```ts
 * import type { Indicator } from 'danvan';
 *
 * const isRate = (indicator: Indicator) => indicator.kind === 'ratio';
 * ```
 *
 * @category Indicators
 */
export interface Indicator<out Code extends string = string> extends Readonly<
  Omit<z.output<typeof indicatorSchema>, 'code' | 'combine'>
> {
  /** Permanent code, `area.kebab-name`. */
  readonly code: Code;
  /** How its figures combine over units, over time and over reporting lines. */
  readonly combine: CombiningRules;
}

/**
 * An {@link Indicator} as it is typed in.
 *
 * Vietnamese: chỉ tiêu thống kê.
 *
 * A ratio, and only a ratio, names its terms in `ratio`.
 *
 * @example
 * ```ts
 * import type { IndicatorInput } from 'danvan';
 *
 * const sessions: IndicatorInput = {
 *   code: 'outreach.sessions',
 *   name: 'Số cuộc tuyên truyền, vận động',
 *   unit: 'cuộc',
 *   kind: 'flow',
 * };
 * ```
 *
 * @category Indicators
 */
export type IndicatorInput<Code extends string = string> = IndicatorFields & {
  /** Permanent code, `area.kebab-name`. */
  readonly code: Code;
} & (RatioKind | OtherKind);

interface IndicatorFields extends Readonly<
  Omit<z.input<typeof indicatorSchema>, 'code' | 'kind' | 'ratio'>
> {}

/** A rate, with what stands above and below the line, and what 1 is printed as. */
interface RatioKind {
  readonly kind: 'ratio';
  readonly ratio: NonNullable<z.input<typeof indicatorSchema>['ratio']>;
}

interface OtherKind {
  readonly kind: Exclude<z.input<typeof indicatorSchema>['kind'], 'ratio'>;
  readonly ratio?: undefined;
}
