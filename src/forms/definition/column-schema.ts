import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema } from '#room/organization';
import { textSchema } from '#room/text';
import { headingSchema } from './heading-path.js';

const index = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

/** Reads a column as it is written; the index is taken apart afterwards. */
export const columnSchema = strictObject({
  /** The printed index of the column: `1`, `2a`. */
  index,
  /** The headings above it, the outermost first. */
  heading: headingSchema,
  /** What its cells hold. Defaults to `count`. */
  type: z._default(z.enum(['count', 'number', 'percent', 'text', 'date']), 'count'),
  /** Of a column of words: what its cells are chosen from. Defaults to any words. */
  choices: z.optional(z.readonly(z.array(textSchema).check(z.minLength(1), z.maxLength(500)))),
  /** The most digits after the comma. Defaults to what the type has. */
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(9))),
  /** What it is counted in. Defaults to nothing printed. */
  unit: z.optional(nameSchema),
  /** By how much a cell is multiplied to get the unit: 1000000 for triệu đồng. Defaults to 1. */
  scale: z.optional(z.number().check(z.positive())),
  /** Whether figures may be negative. Defaults to false. */
  signed: z._default(z.boolean(), false),
  /** How it combines over periods. Defaults to what its type and its formulas mean. */
  time: z.optional(z.enum(['sum', 'last', 'first', 'carried', 'recompute', 'forbid'])),
  /** How it combines over units. Defaults to what its type and `time` mean. */
  units: z.optional(z.enum(['sum', 'recompute', 'forbid'])),
  /** Of a `carried` column: the index of the column of what was done with it in the period. */
  done: z.optional(index),
  /** The index of the column of the period before with whose figures this one opens. */
  opens: z.optional(index),
  /** The index of the column that it is a part of. Defaults to none. */
  partOf: z.optional(index),
  /** A printed formula that is wrong, and why it is not followed. */
  misprint: z.optional(z.readonly(strictObject({ formula: textSchema, reason: textSchema }))),
  /** The indicator that it gives figures of. Defaults to none. */
  indicator: z.optional(
    z.readonly(
      strictObject({
        code: textSchema,
        categories: z.optional(z.readonly(z.record(textSchema, textSchema))),
        basis: z.optional(z.enum(['in-period', 'cumulative'])),
      }),
    ),
  ),
});
