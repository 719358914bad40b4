import * as z from 'zod';
import { nameSchema } from '#room/organization';
import { textSchema } from '#room/text';
import { dueRuleSchema } from '#room/time';
import { columnSchema } from './column-schema.js';

const periodKinds = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
  'term',
  'stage',
  'span',
  'open-span',
  'open-start',
] as const;

const labelSchema = z
  .strictObject({
    index: textSchema.optional(),
    heading: nameSchema,
    holds: z.enum(['number', 'name', 'code']).default('name'),
  })
  .readonly();

const rowSchema = z
  .strictObject({
    id: textSchema,
    name: nameSchema,
    code: textSchema.optional(),
    parts: z.array(textSchema).min(1).readonly().optional(),
  })
  .readonly();

const checkSchema = z.union([
  z.string().transform((holds) => ({ holds })),
  z.strictObject({
    holds: z.string(),
    severity: z.enum(['error', 'warning']).optional(),
    basis: textSchema.optional(),
  }),
]);

/** Reads a form as it is written; columns and checks are taken apart afterwards. */
export const formSchema = z.strictObject({
  /** Identity of the form in this version. */
  id: textSchema,
  /** The code printed on it: “01/TCD”. Defaults to none. */
  code: textSchema.optional(),
  /** The act that sets the form. */
  act: z
    .strictObject({
      number: textSchema,
      issuedOn: z.iso.date().optional(),
      title: textSchema.optional(),
    })
    .readonly()
    .optional(),
  /** Its title as it is printed. */
  title: nameSchema,
  /** The first day on which it is used. Defaults to always. */
  from: z.iso.date().optional(),
  /** The last day on which it is used, inclusive. Defaults to no end. */
  to: z.iso.date().optional(),
  /** False where no public source confirms it. Defaults to true. */
  confirmed: z.boolean().default(true),
  /** Why it is not confirmed. */
  doubt: textSchema.optional(),
  /** Columns of words left of the figures. Defaults to one. */
  labels: z.array(labelSchema).min(1).readonly().optional(),
  /** The columns of figures, in their order. */
  columns: z.array(columnSchema).min(1).max(300).readonly(),
  /** The rows that are printed on it. Defaults to rows of units. */
  rows: z
    .union([z.enum(['units', 'items']), z.array(rowSchema).min(1).readonly()])
    .default('units'),
  /** Where its totals stand. Defaults to `bottom`. */
  totals: z.enum(['top', 'bottom', 'none']).default('bottom'),
  /** What the row of totals is called. */
  totalName: nameSchema.optional(),
  /** The line that says what figures are counted in. */
  unitLine: nameSchema.optional(),
  /** Whether the days of the period are printed. Defaults to true. */
  showsDays: z.boolean().default(true),
  /** What is printed below it. */
  notes: nameSchema.optional(),
  /** Who signs, from left to right. Defaults to nobody. */
  signatures: z.array(nameSchema).readonly().default([]),
  /** The id of the reporting calendar of its periods. Defaults to the civil one. */
  calendar: textSchema.optional(),
  /** Kinds of periods for which it is owed. Defaults to none. */
  periods: z.array(z.enum(periodKinds)).readonly().default([]),
  /** When it is due. Defaults to no rule. */
  due: z.array(dueRuleSchema).readonly().default([]),
  /** What must hold besides the printed formulas. Defaults to nothing. */
  checks: z.array(checkSchema).max(1000).readonly().default([]),
});
