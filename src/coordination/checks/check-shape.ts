import * as z from 'zod/mini';
import { object } from '#room/findings';
import { lifecycleShape } from '#room/lifecycle';
import { namedShape, tableShape as table } from '#room/organization';
import { periodOptionsShape } from '#room/time';
import { instrumentShape } from '../instruments/instrument-shape.js';

/** What records are checked with, as far as it can be looked at. */
export const checkShape = object({
  lifecycle: z.optional(lifecycleShape),
  taskLifecycle: z.optional(lifecycleShape),
  roles: z.optional(z.array(z.extend(namedShape, { leads: z.optional(z.boolean()) }))),
  register: z.optional(object({ byId: table, successorEdges: table, predecessorEdges: table })),
  asOf: z.optional(z.string()),
  instruments: z.optional(z.array(instrumentShape)),
  byId: z.optional(table),
  documents: z.optional(z.array(object({ id: z.string(), date: z.optional(z.string()) }))),
  periods: z.optional(periodOptionsShape),
});
