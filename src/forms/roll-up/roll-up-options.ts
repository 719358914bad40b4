import * as z from 'zod/mini';
import { requireShape, object } from '#room/findings';
import type { Hierarchy } from '#room/organization';
import type { FormsOptions } from '../filled/forms-options.js';

/**
 * How filled forms are put together.
 *
 * Vietnamese: cách tổng hợp biểu.
 *
 * @example
 * ```ts
 * import type { RollUpOptions } from 'danvan/forms';
 * import { reportingCalendars as calendars, statisticalForms as forms } from 'danvan/vietnam';
 *
 * const options: RollUpOptions = {
 *   ...{ forms, periods: { calendars } },
 *   ...{ unit: 'tinh-a', period: '2026@tt-06-2025-ttcp' },
 * };
 * ```
 *
 * @category Forms
 */
export interface RollUpOptions extends Pick<FormsOptions, 'forms' | 'periods'> {
  /** The id of the unit that sends the form that is put together. */
  readonly unit: string;
  /** The id of its period; reports of all periods within it count, each day once. */
  readonly period: string;
  /**
   * What becomes a row: each row of what was sent, or each sender with its totals. Forms of items
   * always have a row for each sender. Defaults to `row`.
   */
  readonly each?: 'row' | 'sender' | undefined;
  /** The keys of the rows that should be there, in their order; the others follow them. */
  readonly rows?: readonly string[] | undefined;
  /** What stands for a sum of which parts are missing: what is known, or nothing. Defaults to `partial`. */
  readonly missing?: 'partial' | 'strict' | undefined;
  /** The units, which shows where a row may be within another one. */
  readonly hierarchy?: Pick<Hierarchy, 'byId'> | undefined;
}

const optionsShape = object({
  unit: z.string(),
  period: z.string(),
  each: z.optional(z.enum(['row', 'sender'])),
  rows: z.optional(z.array(z.string())),
  missing: z.optional(z.enum(['partial', 'strict'])),
  hierarchy: z.optional(object({ byId: z.instanceof(Map) })),
});

/** Refuses what is no way of putting forms together. */
export const requireRollUpOptions = (options: RollUpOptions): RollUpOptions =>
  requireShape(options, optionsShape, 'options');
