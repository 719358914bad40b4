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
  id: textSchema,
  code: textSchema.optional(),
  act: z
    .strictObject({
      number: textSchema,
      issuedOn: z.iso.date().optional(),
      title: textSchema.optional(),
    })
    .readonly()
    .optional(),
  title: nameSchema,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  confirmed: z.boolean().default(true),
  doubt: textSchema.optional(),
  labels: z.array(labelSchema).min(1).readonly().optional(),
  columns: z.array(columnSchema).min(1).max(300).readonly(),
  rows: z
    .union([z.enum(['units', 'items']), z.array(rowSchema).min(1).readonly()])
    .default('units'),
  totals: z.enum(['top', 'bottom', 'none']).default('bottom'),
  totalName: nameSchema.optional(),
  unitLine: nameSchema.optional(),
  showsDays: z.boolean().default(true),
  notes: nameSchema.optional(),
  signatures: z.array(nameSchema).readonly().default([]),
  calendar: textSchema.optional(),
  periods: z.array(z.enum(periodKinds)).readonly().default([]),
  due: z.array(dueRuleSchema).readonly().default([]),
  checks: z.array(checkSchema).max(1000).readonly().default([]),
});
