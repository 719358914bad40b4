import * as z from 'zod';
import { daysShape, namedShape, nameShape } from '#room/organization';
import { keptShape } from '#room/records';
import { documentSchema } from './document.js';

const text = z.string();

/** Documents as the library keeps them. */
export const documentsShape = keptShape(z.array(documentSchema));

/** The tables that numbers are read with. */
export const numberTablesShape = z.object({
  kinds: z.array(
    namedShape.extend({
      ...daysShape,
      system: z.enum(['party', 'state', 'legislative']),
      symbol: text.optional(),
    }),
  ),
  issuers: z.array(z.object({ ...daysShape, symbol: text, name: nameShape })).optional(),
});

const termShape = z.object({
  firstYear: z.number(),
  lastYear: z.number(),
  firstDay: text.optional(),
  lastDay: text.optional(),
});

/** What series of numbers are told apart by. */
export const numberingShape = numberTablesShape.extend({
  rules: z.array(
    z.object({
      ...daysShape,
      system: z.enum(['party', 'state', 'legislative']),
      restarts: z.enum(['term', 'year', 'never']),
      separates: z.array(z.enum(['issuer', 'kind'])),
      joint: z.enum(['lead', 'together']),
      startsAt: z.number().optional(),
    }),
  ),
  terms: z.object({ terms: z.array(termShape) }).optional(),
});
