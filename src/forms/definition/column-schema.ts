import * as z from 'zod';
import { nameSchema } from '#room/organization';
import { textSchema } from '#room/text';
import { headingSchema } from './heading-path.js';

const index = z.string().trim().min(1).max(300);

/** Reads a column as it is written; the index is taken apart afterwards. */
export const columnSchema = z.strictObject({
  /** The printed index of the column: `1`, `2a`. */
  index,
  /** The headings above it, the outermost first. */
  heading: headingSchema,
  /** What its cells hold. Defaults to `count`. */
  type: z.enum(['count', 'number', 'percent', 'text', 'date']).default('count'),
  /** Of a column of words: what its cells are chosen from. Defaults to any words. */
  choices: z.array(textSchema).min(1).max(500).readonly().optional(),
  /** The most digits after the comma. Defaults to what the type has. */
  decimals: z.int().min(0).max(9).optional(),
  /** What it is counted in. Defaults to nothing printed. */
  unit: nameSchema.optional(),
  /** By how much a cell is multiplied to get the unit: 1000000 for triệu đồng. Defaults to 1. */
  scale: z.number().positive().optional(),
  /** Whether figures may be negative. Defaults to false. */
  signed: z.boolean().default(false),
  /** How it combines over periods. Defaults to what its type and its formulas mean. */
  time: z.enum(['sum', 'last', 'first', 'carried', 'recompute', 'forbid']).optional(),
  /** How it combines over units. Defaults to what its type and `time` mean. */
  units: z.enum(['sum', 'recompute', 'forbid']).optional(),
  /** Of a `carried` column: the index of the column of what was done with it in the period. */
  done: index.optional(),
  /** The index of the column of the period before with whose figures this one opens. */
  opens: index.optional(),
  /** The index of the column that it is a part of. Defaults to none. */
  partOf: index.optional(),
  /** A printed formula that is wrong, and why it is not followed. */
  misprint: z.strictObject({ formula: textSchema, reason: textSchema }).readonly().optional(),
  /** The indicator that it gives figures of. Defaults to none. */
  indicator: z
    .strictObject({
      code: textSchema,
      categories: z.record(textSchema, textSchema).readonly().optional(),
      basis: z.enum(['in-period', 'cumulative']).optional(),
    })
    .readonly()
    .optional(),
});
