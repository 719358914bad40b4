import * as z from 'zod/mini';
import { object } from '#room/findings';
import { keptFields } from '#room/records';
import { coordinationInstrumentSchema } from './instrument-schema.js';
import { instrumentTermKinds } from './instrument-term.js';

const text = z.optional(z.string());

/** An instrument as the library keeps it: the days of its term are found. */
export const instrumentShape = object({
  ...keptFields(coordinationInstrumentSchema),
  term: object({
    kind: z.enum(instrumentTermKinds),
    period: text,
    from: text,
    to: text,
    firstDay: text,
    lastDay: text,
  }),
});
