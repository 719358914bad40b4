import * as z from 'zod';
import { lifecycleShape } from '#room/lifecycle';
import { namedShape, tableShape as table } from '#room/organization';
import { periodOptionsShape } from '#room/time';
import { instrumentShape } from '../instruments/instrument-shape.js';

/** What records are checked with, as far as it can be looked at. */
export const checkShape = z.object({
  lifecycle: lifecycleShape.optional(),
  taskLifecycle: lifecycleShape.optional(),
  roles: z.array(namedShape.extend({ leads: z.boolean().optional() })).optional(),
  register: z.object({ byId: table, successorEdges: table, predecessorEdges: table }).optional(),
  asOf: z.string().optional(),
  instruments: z.array(instrumentShape).optional(),
  byId: table.optional(),
  documents: z.array(z.object({ id: z.string(), date: z.string().optional() })).optional(),
  periods: periodOptionsShape.optional(),
});
