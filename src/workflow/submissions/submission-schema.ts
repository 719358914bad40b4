import * as z from 'zod';
import { breach } from '#room/findings';
import { stateSchema } from '#room/forms';
import { observationSchema } from '#room/indicators';
import { unusableReasons } from '#room/obligations';
import { textSchema as text } from '#room/text';
import type { Submission } from './submission.js';
import { submissionStepSchema } from './submission-step.js';

const cells = z.record(text, z.union([z.number(), z.string(), z.null(), stateSchema]));

const hashSchema = z
  .string()
  .refine((text) => /^[0-9a-f]{64}$/.test(text), breach('not-a-hash', 'is no SHA-256'));

const filledSchema = z.strictObject({
  form: text,
  unit: text,
  period: text,
  rows: z
    .array(z.strictObject({ key: text, name: text.optional(), cells }).readonly())
    .max(100_000)
    .readonly(),
  total: cells.optional(),
  notes: text.optional(),
});

/** Reads a {@link Submission}; what its figures say is looked at apart. */
export const submissionSchema: z.ZodType<Submission> = z
  .strictObject({
    id: text,
    form: text,
    unit: text,
    period: text,
    line: text.optional(),
    author: text.optional(),
    basis: text.optional(),
    file: z
      .strictObject({
        name: text,
        hash: hashSchema.optional(),
      })
      .readonly()
      .optional(),
    supersedes: text.optional(),
    reason: text.optional(),
    fault: z.enum(unusableReasons).optional(),
    filled: filledSchema.readonly().optional(),
    observations: z.array(observationSchema.readonly()).max(1_000_000).readonly().optional(),
    history: z.array(submissionStepSchema.readonly()).readonly().default([]),
  })
  .refine(
    ({ filled, observations }) => filled === undefined || observations === undefined,
    breach('form-or-observations', 'has either a filled form or observations'),
  );
