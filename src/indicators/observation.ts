import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';
import type { Period } from '#room/time';
import {
  observedValueSchema,
  type ObservedValue,
  type ObservedValueInput,
} from './observed-value.js';

/**
 * Where a figure was read.
 *
 * Vietnamese: nguồn số liệu.
 *
 * All parts are free text; `by` may hold ids of units.
 *
 * @example
 * ```ts
 * import type { Source } from 'danvan/indicators';
 *
 * const source: Source = {
 *   document: 'Báo Tây Ninh, 09/7/2020',
 *   text: '39.284 cuộc',
 *   by: ['Mặt trận Tổ quốc', 'tổ chức chính trị - xã hội', 'hội quần chúng'],
 * };
 * ```
 *
 * @category Indicators
 */
export interface Source {
  /** The document or medium, in free text. */
  readonly document?: string | undefined;
  /** Where in it: a page, a table, a cell. */
  readonly locator?: string | undefined;
  /** The words of the source. */
  readonly text?: string | undefined;
  /** The bodies or systems that sent the figure together; nobody says how much each had. */
  readonly by?: readonly string[] | undefined;
}

/** Reads the record around the value; the period's id is read by the room of time. */
export const observationSchema = strictObject({
  unit: textSchema,
  indicator: textSchema,
  period: textSchema,
  value: observedValueSchema,
  basis: z._default(z.enum(['in-period', 'cumulative']), 'in-period'),
  scope: z._default(z.enum(['own', 'consolidated']), 'own'),
  line: z.optional(textSchema),
  measure: z._default(z.enum(['actual', 'plan', 'change', 'base']), 'actual'),
  categories: z.optional(z.record(textSchema, textSchema)),
  activity: z.optional(textSchema),
  source: z.optional(
    strictObject({
      document: z.optional(textSchema),
      locator: z.optional(textSchema),
      text: z.optional(textSchema),
      by: z.optional(z.readonly(z.array(textSchema))),
    }),
  ),
});

/**
 * One figure of one unit for one period.
 *
 * Vietnamese: số liệu quan sát.
 *
 * `basis`: what happened within the period, or since the year began (lũy kế). `scope`: of the unit
 * alone, or with all units below it (tổng hợp). `line`: the line on which it was sent. `measure`:
 * what was counted, planned (kế hoạch), how much it changed (tăng, giảm), or an earlier figure as
 * the later source states it (số kỳ gốc). `categories`: the part of a breakdown that it is of, by
 * field (`{ field: 'economy' }`). `activity`: the id of a joint activity that other bodies report
 * too.
 *
 * @example
 * ```ts
 * import type { Observation } from 'danvan';
 *
 * const isRunningTotal = (observation: Observation) => observation.basis === 'cumulative';
 * ```
 *
 * @category Indicators
 */
export interface Observation {
  /** The id of the unit that the figure is of. */
  readonly unit: string;
  /** The code of what was counted. */
  readonly indicator: string;
  /** The time that it is about. */
  readonly period: Period;
  /** The figure, or why there is none; missing is never zero. */
  readonly value: ObservedValue;
  /** Within the period, or since the year began (lũy kế). */
  readonly basis: 'in-period' | 'cumulative';
  /** Of the unit alone, or with all units below it (tổng hợp). */
  readonly scope: 'own' | 'consolidated';
  /** The id of the reporting line on which it was sent. */
  readonly line?: string | undefined;
  /** What was counted, planned, how much it changed, or an earlier figure as stated later. */
  readonly measure: 'actual' | 'plan' | 'change' | 'base';
  /** The part of a breakdown that it is of, by field; absent for the total. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
  /** The id of a joint activity that other bodies report too. */
  readonly activity?: string | undefined;
  /** Where it was read. */
  readonly source?: Source | undefined;
  /** Its place in the list that was given. */
  readonly position: number;
}

/**
 * An {@link Observation} as it is typed in: four fields make it complete.
 *
 * Vietnamese: số liệu quan sát.
 *
 * `basis` defaults to `in-period`, `scope` to `own`, `measure` to `actual`.
 *
 * @example
 * ```ts
 * import type { ObservationInput } from 'danvan';
 *
 * const observation: ObservationInput = {
 *   unit: 'tay-ninh',
 *   indicator: 'mediation.cases-received',
 *   period: '2020-H1',
 *   value: 325,
 * };
 * ```
 *
 * @category Indicators
 */
export interface ObservationInput {
  /** The id of the unit that the figure is of. */
  readonly unit: string;
  /** The code of what was counted. */
  readonly indicator: string;
  /** The id of a period: `2020-H1`. */
  readonly period: string;
  /** A number, null where it is missing, or a value with its state; missing is never zero. */
  readonly value: ObservedValueInput;
  /** Within the period, or since the year began (lũy kế). Defaults to `in-period`. */
  readonly basis?: 'in-period' | 'cumulative' | undefined;
  /** Of the unit alone, or with all units below it (tổng hợp). Defaults to `own`. */
  readonly scope?: 'own' | 'consolidated' | undefined;
  /** The id of the reporting line on which it was sent. Defaults to none. */
  readonly line?: string | undefined;
  /** What was counted, planned, how much it changed, or an earlier figure. Defaults to `actual`. */
  readonly measure?: 'actual' | 'plan' | 'change' | 'base' | undefined;
  /** The part of a breakdown that it is of, by field. Defaults to the total. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
  /** The id of a joint activity that other bodies report too. Defaults to none. */
  readonly activity?: string | undefined;
  /** Where it was read. Defaults to nothing known. */
  readonly source?: Source | undefined;
}
