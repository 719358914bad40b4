import * as z from 'zod';
import { textFields } from '#room/text';

const day = z.string();
const days = { from: day.optional(), to: day.optional() };
const named = { id: z.string(), name: z.object(textFields(z.string())) };

const cutOffShape = z.object({
  lastDay: z.number(),
  exceptions: z.array(z.object({ month: z.number(), lastDay: z.number() })),
  unconfirmed: z.array(z.number()),
});

/** A reporting calendar as the library keeps it. */
export const calendarShape = z.object({
  ...named,
  ...days,
  startMonth: z.number(),
  cutOffs: z.record(z.string(), cutOffShape),
  isConfirmed: z.boolean(),
});

/** A system of terms as the library keeps it. */
export const termSystemShape = z.object({
  ...named,
  terms: z.array(z.object({ ...days, firstYear: z.number(), lastYear: z.number() })),
});
