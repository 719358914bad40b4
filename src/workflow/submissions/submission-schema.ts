import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { stateSchema } from '#room/forms';
import { observationSchema } from '#room/indicators';
import { unusableReasons } from '#room/obligations';
import { textSchema as text } from '#room/text';
import type { Submission } from './submission.js';
import { submissionStepSchema } from './submission-step.js';

const cells = z.record(text, z.union([z.number(), z.string(), z.null(), stateSchema]));

const hashSchema = z
  .string()
  .check(z.refine((text) => /^[0-9a-f]{64}$/.test(text), breach('not-a-hash', 'is no SHA-256')));

const filledSchema = strictObject({
  form: text,
  unit: text,
  period: text,
  rows: z.readonly(
    z
      .array(z.readonly(strictObject({ key: text, name: z.optional(text), cells })))
      .check(z.maxLength(100_000)),
  ),
  total: z.optional(cells),
  notes: z.optional(text),
});

/** Reads a {@link Submission}; what its figures say is looked at apart. */
export const submissionSchema: z.ZodMiniType<Submission> = strictObject({
  id: text,
  form: text,
  unit: text,
  period: text,
  line: z.optional(text),
  author: z.optional(text),
  basis: z.optional(text),
  file: z.optional(
    z.readonly(
      strictObject({
        name: text,
        hash: z.optional(hashSchema),
      }),
    ),
  ),
  supersedes: z.optional(text),
  reason: z.optional(text),
  fault: z.optional(z.enum(unusableReasons)),
  filled: z.optional(z.readonly(filledSchema)),
  observations: z.optional(
    z.readonly(z.array(z.readonly(observationSchema)).check(z.maxLength(1_000_000))),
  ),
  history: z._default(z.readonly(z.array(z.readonly(submissionStepSchema))), []),
}).check(
  z.refine(
    ({ filled, observations }) => filled === undefined || observations === undefined,
    breach('form-or-observations', 'has either a filled form or observations'),
  ),
);
