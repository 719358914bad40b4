import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { code } from './indicator-code.js';

const termSchema = strictObject({
  indicator: code,
  /** What was counted, or planned, or stated otherwise. */
  measure: z._default(z.enum(['actual', 'plan', 'change', 'base']), 'actual'),
  /** In the same report, or in the one of the same kind just before. */
  report: z._default(z.enum(['same', 'before']), 'same'),
  /** How often it counts; below zero where it is taken away. */
  times: z._default(z.number(), 1),
});

const numberSchema = strictObject({ number: z.number() });

/** Reads a {@link FigureRelation}. */
export const figureRelationSchema = strictObject({
  /** How the figure stands to the other side. */
  is: z.enum(['at-most', 'equal', 'at-least']),
  /** The other side: figures, and perhaps numbers, added. */
  sumOf: z.optional(z.readonly(z.array(z.union([termSchema, numberSchema])).check(z.minLength(1)))),
  /** The other side: figures multiplied. */
  productOf: z.optional(z.readonly(z.array(termSchema).check(z.minLength(1)))),
  /** The other side: what the product is divided by. */
  dividedBy: z.optional(termSchema),
  /** How far both sides may lie apart, as rounded figures do. */
  tolerance: z._default(z.number().check(z.minimum(0)), 0),
  /**
   * Where a term was not sent: nothing is held, or it counts as any figure that is not below zero.
   */
  missing: z._default(z.enum(['skip', 'any']), 'skip'),
  /** A breach is an error, or needs a look. */
  severity: z._default(z.enum(['error', 'warning']), 'error'),
  /** The act or the practice that wants it. */
  basis: z.optional(z.string()),
  /** The first day of reports that are held to it. Defaults to always before. */
  from: z.optional(z.iso.date()),
  /** The last day of reports that are held to it, inclusive. Defaults to still so. */
  to: z.optional(z.iso.date()),
}).check(
  z.refine(
    ({ sumOf, productOf }) => (sumOf === undefined) !== (productOf === undefined),
    breach('sum-or-product', 'has either sumOf or productOf'),
  ),
  z.refine(
    ({ productOf, dividedBy }) => dividedBy === undefined || productOf !== undefined,
    breach('product-divided', 'has a divisor without a product', 'dividedBy'),
  ),
);

/**
 * What a figure must be beside others of the same unit: at most, equal to, or at least a sum or a
 * product of them.
 *
 * Vietnamese: quan hệ giữa các chỉ tiêu.
 *
 * Stands in `holds` of an indicator and is read by the rules {@link relationsHold} and
 * {@link productsRecompute}. What is outstanding equals what was carried over and received, less
 * what was resolved; a percent of the plan is the figure divided by the plan.
 *
 * @example What is left at the end of a period
 * ```ts
 * import type { FigureRelationInput } from 'danvan/indicators';
 *
 * const balance: FigureRelationInput = {
 *   is: 'equal',
 *   sumOf: [
 *     { indicator: 'petitions.carried-over' },
 *     { indicator: 'petitions.received' },
 *     { indicator: 'petitions.resolved', times: -1 },
 *   ],
 * };
 * ```
 *
 * @category Indicators
 */
export interface FigureRelation extends Readonly<z.output<typeof figureRelationSchema>> {}

/**
 * A {@link FigureRelation} as it is typed in.
 *
 * Vietnamese: quan hệ giữa các chỉ tiêu.
 *
 * @example
 * ```ts
 * import type { FigureRelationInput } from 'danvan/indicators';
 *
 * const atLeastFive: FigureRelationInput = { is: 'at-least', sumOf: [{ number: 5 }] };
 * ```
 *
 * @category Indicators
 */
export interface FigureRelationInput extends Readonly<z.input<typeof figureRelationSchema>> {}
