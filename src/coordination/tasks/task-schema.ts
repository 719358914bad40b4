import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { historySchema } from '#room/lifecycle';
import { nameSchema, unitSelectorSchema } from '#room/organization';
import { amountQualifiers } from '#room/text';
import { calendarDateSchema } from '#room/time';
import { cycleSchema } from '../cycles/cycle.js';
import { text, texts } from '../fields.js';
import { taskProgressSchema } from './task-progress.js';

const targetSchema = z.readonly(
  strictObject({
    indicator: text,
    amount: z.number().check(z.nonnegative()),
    qualifier: z.optional(z.enum(amountQualifiers)),
  }),
);

const bodiesSchema = z.readonly(
  strictObject({ name: text, units: z.optional(unitSelectorSchema) }),
);

const originSchema = z.readonly(strictObject({ task: text, instrument: text }));

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
export const coordinationTaskSchema = strictObject({
  id: text,
  instrument: text,
  content: z.optional(text),
  title: nameSchema,
  responsible: texts,
  responsibleBodies: z.optional(z.readonly(z.array(bodiesSchema))),
  coordinating: texts,
  due: z.optional(calendarDateSchema),
  cycle: z.optional(cycleSchema),
  period: z.optional(text),
  product: z.optional(text),
  target: z.optional(targetSchema),
  weight: z.optional(z.number().check(z.positive())),
  progress: z._default(z.readonly(z.array(taskProgressSchema)), []),
  state: text,
  history: historySchema,
  origin: z.optional(originSchema),
  note: z.optional(text),
}).check(
  z.refine(
    ({ due, cycle }) => due === undefined || cycle === undefined,
    breach('due-and-cycle', 'a task is due on one day or comes round, not both', 'cycle'),
  ),
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
