import * as z from 'zod';
import { nameSchema } from '#room/organization';
import { textSchema } from '#room/text';
import { headingSchema } from './heading-path.js';

const index = z.string().trim().min(1).max(300);

/** Reads a column as it is written; the index is taken apart afterwards. */
export const columnSchema = z.strictObject({
  index,
  heading: headingSchema,
  type: z.enum(['count', 'number', 'percent', 'text', 'date']).default('count'),
  decimals: z.int().min(0).max(9).optional(),
  unit: nameSchema.optional(),
  scale: z.number().positive().optional(),
  signed: z.boolean().default(false),
  time: z.enum(['sum', 'last', 'first', 'carried', 'recompute', 'forbid']).optional(),
  units: z.enum(['sum', 'recompute', 'forbid']).optional(),
  done: index.optional(),
  opens: index.optional(),
  partOf: index.optional(),
  misprint: z.strictObject({ formula: textSchema, reason: textSchema }).readonly().optional(),
  indicator: z
    .strictObject({
      code: textSchema,
      categories: z.record(textSchema, textSchema).readonly().optional(),
      basis: z.enum(['in-period', 'cumulative']).optional(),
    })
    .readonly()
    .optional(),
});
