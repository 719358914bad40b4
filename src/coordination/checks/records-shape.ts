import * as z from 'zod/mini';
import { object } from '#room/findings';
import { keptShape } from '#room/records';
import { instrumentShape } from '../instruments/instrument-shape.js';
import { coordinationEventSchema } from '../meetings/event-schema.js';
import { coordinationReviewSchema } from '../meetings/coordination-review.js';
import { situationNoteSchema } from '../meetings/situation-note.js';
import { coordinationTaskSchema } from '../tasks/task-schema.js';

const listOf = (schema: z.ZodMiniType) => z.optional(z.array(keptShape(schema)));

/** Records of coordination as the library keeps them. */
export const recordsShape = object({
  instruments: z.array(instrumentShape),
  tasks: listOf(coordinationTaskSchema),
  reviews: listOf(coordinationReviewSchema),
  events: listOf(coordinationEventSchema),
  notes: listOf(situationNoteSchema),
});
