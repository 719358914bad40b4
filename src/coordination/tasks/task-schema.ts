import * as z from 'zod';
import { breach } from '#room/findings';
import { historySchema } from '#room/lifecycle';
import { nameSchema, unitSelectorSchema } from '#room/organization';
import { qualifiers } from '#room/text';
import { calendarDateSchema } from '#room/time';
import { cycleSchema } from '../cycles/cycle.js';
import { text, texts } from '../fields.js';
import { taskProgressSchema } from './task-progress.js';

const targetSchema = z
  .strictObject({
    indicator: text,
    amount: z.number().nonnegative(),
    qualifier: z.enum(qualifiers).exclude(['many']).optional(),
  })
  .readonly();

const bodiesSchema = z
  .strictObject({ name: text, units: unitSelectorSchema.optional() })
  .readonly();

const originSchema = z.strictObject({ task: text, instrument: text }).readonly();

/**
 * Reads a {@link CoordinationTask} as it is typed in.
 *
 * Vietnamese: nhiệm vụ phối hợp.
 *
 * It has a due date or a cycle, never both.
 *
 * @example
 * ```ts
 * import { coordinationTaskSchema } from 'danvan/schemas';
 *
 * const row = { id: 'nv-1', instrument: 'ct', title: 'Kiểm tra', state: 'assigned' };
 * coordinationTaskSchema.parse(row).responsible; //=> []
 * ```
 *
 * @category Coordination
 */
export const coordinationTaskSchema = z
  .strictObject({
    id: text,
    instrument: text,
    content: text.optional(),
    title: nameSchema,
    responsible: texts,
    responsibleBodies: z.array(bodiesSchema).readonly().optional(),
    coordinating: texts,
    due: calendarDateSchema.optional(),
    cycle: cycleSchema.optional(),
    period: text.optional(),
    product: text.optional(),
    target: targetSchema.optional(),
    weight: z.number().positive().optional(),
    progress: z.array(taskProgressSchema).readonly().default([]),
    state: text,
    history: historySchema,
    origin: originSchema.optional(),
    note: text.optional(),
  })
  .refine(
    ({ due, cycle }) => due === undefined || cycle === undefined,
    breach('due-and-cycle', 'a task is due on one day or comes round, not both', 'cycle'),
  );

/**
 * A {@link CoordinationTask} as it is typed in.
 *
 * Vietnamese: nhiệm vụ phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationTaskInput } from 'danvan/coordination';
 *
 * const task: CoordinationTaskInput = {
 *   id: 'kiem-tra',
 *   instrument: 'ct-2021',
 *   title: 'Kiểm tra thực hiện quy chế dân chủ ở cơ sở',
 *   responsible: ['ubnd-huyen'],
 *   due: '2021-09-30',
 *   state: 'assigned',
 * };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationTaskInput extends Readonly<z.input<typeof coordinationTaskSchema>> {}
