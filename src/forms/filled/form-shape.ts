import * as z from 'zod';

const nameShape = z.object({ vi: z.string() });

const termsShape = z.array(z.object({ column: z.string(), sign: z.literal([1, -1]) }));

const formulaShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sum'), text: z.string(), terms: termsShape }),
  z.object({
    kind: z.literal('quotient'),
    text: z.string(),
    numerator: z.string(),
    denominator: z.string(),
    factor: z.number(),
  }),
]);

const columnShape = z.object({
  index: z.string(),
  printed: z.string(),
  heading: z.array(nameShape),
  type: z.string(),
  choices: z.array(z.string()).optional(),
  unit: nameShape.optional(),
  scale: z.number(),
  decimals: z.int().min(0).max(9),
  signed: z.boolean(),
  time: z.string(),
  units: z.string(),
  done: z.string().optional(),
  opens: z.string().optional(),
  formulas: z.array(formulaShape),
});

const rowShape = z.object({
  id: z.string(),
  name: nameShape,
  code: z.string().optional(),
  parts: z.array(z.string()).optional(),
});

const sideShape = z.object({ form: z.string().optional(), text: z.string(), terms: termsShape });

const checkShape = z.object({
  left: sideShape,
  sign: z.enum(['<=', '>=', '=']),
  right: sideShape,
  severity: z.enum(['error', 'warning']),
  basis: z.string().optional(),
});

/** All of a form that is looked at when filled forms are read, checked and put together. */
export const formShape = z.object({
  id: z.string(),
  code: z.string().optional(),
  act: z.object({ number: z.string() }).optional(),
  title: nameShape,
  from: z.string().optional(),
  to: z.string().optional(),
  columns: z.array(columnShape),
  rows: z.union([z.enum(['units', 'items']), z.array(rowShape)]),
  calendar: z.string().optional(),
  periods: z.array(z.string()),
  checks: z.array(checkShape),
});
