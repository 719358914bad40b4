import * as z from 'zod/mini';
import { object } from '#room/findings';
import { calendarShape, termSystemShape } from '../calendars/calendar-shapes.js';

const day = z.string();

const parts = {
  id: z.string(),
  calendar: calendarShape,
  year: z.number(),
  ordinal: z.number(),
  from: day,
  to: day,
};

/** A period as the library makes it. */
export const periodShape = z.discriminatedUnion('kind', [
  object({
    ...parts,
    kind: z.enum(['month', 'quarter', 'half-year', 'nine-months', 'year', 'stage']),
  }),
  object({
    ...parts,
    kind: z.literal('span'),
    occasion: z.optional(object({ kind: z.enum(['anniversary', 'rest-of-year']) })),
  }),
  object({ ...parts, kind: z.literal('open-span'), since: z.enum(['day', 'year']) }),
  object({ ...parts, kind: z.literal('open-start') }),
  object({
    ...parts,
    kind: z.literal('term'),
    lastYear: z.number(),
    system: termSystemShape,
  }),
]);
