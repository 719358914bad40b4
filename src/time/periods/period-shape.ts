import * as z from 'zod';
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
  z.object({
    ...parts,
    kind: z.enum(['month', 'quarter', 'half-year', 'nine-months', 'year', 'stage']),
  }),
  z.object({
    ...parts,
    kind: z.literal('span'),
    occasion: z.object({ kind: z.enum(['anniversary', 'rest-of-year']) }).optional(),
  }),
  z.object({ ...parts, kind: z.literal('open-span'), since: z.enum(['day', 'year']) }),
  z.object({ ...parts, kind: z.literal('open-start') }),
  z.object({
    ...parts,
    kind: z.literal('term'),
    lastYear: z.number(),
    system: termSystemShape,
  }),
]);
