import * as z from 'zod';
import { keptFields } from '#room/records';
import { coordinationInstrumentSchema } from './instrument-schema.js';
import { instrumentTermKinds } from './instrument-term.js';

const text = z.string().optional();

/** An instrument as the library keeps it: the days of its term are found. */
export const instrumentShape = z.object({
  ...keptFields(coordinationInstrumentSchema),
  term: z.object({
    kind: z.enum(instrumentTermKinds),
    period: text,
    from: text,
    to: text,
    firstDay: text,
    lastDay: text,
  }),
});
