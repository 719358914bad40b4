import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { dueRuleSchema, type DueRule } from '#room/time';
import { text, texts } from '../fields.js';

/**
 * How often something comes round.
 *
 * Vietnamese: định kỳ.
 *
 * The parts of the year are the kinds of reporting periods; then come the middle and the end of the
 * term of an instrument, and what is done when it is called for.
 *
 * @example
 * ```ts
 * import { cycleFrequencies } from 'danvan/coordination';
 *
 * cycleFrequencies.includes('quarter'); //=> true
 * ```
 *
 * @category Coordination
 */
export const cycleFrequencies = Object.freeze([
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
  'mid-term',
  'end-of-term',
  'on-demand',
] as const);

/**
 * One of {@link cycleFrequencies}.
 *
 * Vietnamese: định kỳ.
 *
 * @example
 * ```ts
 * import type { CycleFrequency } from 'danvan/coordination';
 *
 * const frequency: CycleFrequency = 'quarter';
 * ```
 *
 * @category Coordination
 */
export type CycleFrequency = (typeof cycleFrequencies)[number];

export const cycleFields = {
  frequency: z.enum(cycleFrequencies),
  content: z.optional(text),
  units: texts,
  due: z.optional(z.readonly(dueRuleSchema)),
};

/** Reads a {@link Cycle} as it is typed in. */
export const cycleSchema = z.readonly(strictObject(cycleFields));

/**
 * Something that comes round: a meeting, an exchange of information, a task.
 *
 * Vietnamese: chế độ định kỳ (họp giao ban, thông tin, báo cáo).
 *
 * `units` are the ids of those who do it; `due` says by when, told from the last day of each
 * period.
 *
 * @example
 * ```ts
 * import type { Cycle } from 'danvan/coordination';
 *
 * const meeting: Cycle = { frequency: 'quarter', content: 'Họp giao ban', units: ['ubnd-huyen'] };
 * ```
 *
 * @category Coordination
 */
export interface Cycle {
  readonly frequency: CycleFrequency;
  readonly content?: string | undefined;
  readonly units: readonly string[];
  readonly due?: DueRule | undefined;
}
