import * as z from 'zod/mini';
import { object } from '#room/findings';

const nameShape = object({ vi: z.string() });

const termsShape = z.array(object({ column: z.string(), sign: z.literal([1, -1]) }));

const formulaShape = z.discriminatedUnion('kind', [
  object({ kind: z.literal('sum'), text: z.string(), terms: termsShape }),
  object({
    kind: z.literal('quotient'),
    text: z.string(),
    numerator: z.string(),
    denominator: z.string(),
    factor: z.number(),
  }),
]);

const columnShape = object({
  index: z.string(),
  printed: z.string(),
  heading: z.array(nameShape),
  type: z.string(),
  choices: z.optional(z.array(z.string())),
  unit: z.optional(nameShape),
  scale: z.number(),
  decimals: z.int().check(z.minimum(0), z.maximum(9)),
  signed: z.boolean(),
  time: z.string(),
  units: z.string(),
  done: z.optional(z.string()),
  opens: z.optional(z.string()),
  formulas: z.array(formulaShape),
});

const rowShape = object({
  id: z.string(),
  name: nameShape,
  code: z.optional(z.string()),
  parts: z.optional(z.array(z.string())),
});

const sideShape = object({ form: z.optional(z.string()), text: z.string(), terms: termsShape });

const checkShape = object({
  left: sideShape,
  sign: z.enum(['<=', '>=', '=']),
  right: sideShape,
  severity: z.enum(['error', 'warning']),
  basis: z.optional(z.string()),
});

/** All of a form that is looked at when filled forms are read, checked and put together. */
export const formShape = object({
  id: z.string(),
  code: z.optional(z.string()),
  act: z.optional(object({ number: z.string() })),
  title: nameShape,
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  columns: z.array(columnShape),
  rows: z.union([z.enum(['units', 'items']), z.array(rowShape)]),
  calendar: z.optional(z.string()),
  periods: z.array(z.string()),
  checks: z.array(checkShape),
});
