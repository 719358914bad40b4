import * as z from 'zod';

const day = z.string();
const days = { from: day.optional(), to: day.optional() };
const cutOffShape = z.object({ unconfirmed: z.array(z.number()) });

const calendarShape = z.object({
  ...days,
  id: z.string(),
  cutOffs: z.record(z.string(), cutOffShape),
  isConfirmed: z.boolean(),
});

const termShape = z.object({ ...days, firstYear: z.number(), lastYear: z.number() });

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
  z.object({
    ...parts,
    kind: z.literal('term'),
    lastYear: z.number(),
    system: z.object({ terms: z.array(termShape) }),
  }),
]);
