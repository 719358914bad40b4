import * as z from 'zod';
import { breach } from '#room/findings';
import { code } from './indicator-code.js';

const termSchema = z.strictObject({
  indicator: code,
  /** What was counted, or planned, or stated otherwise. */
  measure: z.enum(['actual', 'plan', 'change', 'base']).default('actual'),
  /** In the same report, or in the one of the same kind just before. */
  report: z.enum(['same', 'before']).default('same'),
  /** How often it counts; below zero where it is taken away. */
  times: z.number().default(1),
});

const numberSchema = z.strictObject({ number: z.number() });

/** Reads a {@link FigureRelation}. */
export const figureRelationSchema = z
  .strictObject({
    /** How the figure stands to the other side. */
    is: z.enum(['at-most', 'equal', 'at-least']),
    /** The other side: figures, and perhaps numbers, added. */
    sumOf: z
      .array(z.union([termSchema, numberSchema]))
      .min(1)
      .readonly()
      .optional(),
    /** The other side: figures multiplied. */
    productOf: z.array(termSchema).min(1).readonly().optional(),
    /** The other side: what the product is divided by. */
    dividedBy: termSchema.optional(),
    /** How far both sides may lie apart, as rounded figures do. */
    tolerance: z.number().min(0).default(0),
    /**
     * Where a term was not sent: nothing is held, or it counts as any figure that is not below zero.
     */
    missing: z.enum(['skip', 'any']).default('skip'),
    /** A breach is an error, or needs a look. */
    severity: z.enum(['error', 'warning']).default('error'),
    /** The act or the practice that wants it. */
    basis: z.string().optional(),
    /** The first day of reports that are held to it. Defaults to always before. */
    from: z.iso.date().optional(),
    /** The last day of reports that are held to it, inclusive. Defaults to still so. */
    to: z.iso.date().optional(),
  })
  .refine(
    ({ sumOf, productOf }) => (sumOf === undefined) !== (productOf === undefined),
    breach('sum-or-product', 'has either sumOf or productOf'),
  )
  .refine(
    ({ productOf, dividedBy }) => dividedBy === undefined || productOf !== undefined,
    breach('product-divided', 'has a divisor without a product', 'dividedBy'),
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
