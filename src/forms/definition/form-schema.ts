import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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

const labelSchema = z.readonly(
  strictObject({
    index: z.optional(textSchema),
    heading: nameSchema,
    holds: z._default(z.enum(['number', 'name', 'code']), 'name'),
  }),
);

const rowSchema = z.readonly(
  strictObject({
    id: textSchema,
    name: nameSchema,
    code: z.optional(textSchema),
    parts: z.optional(z.readonly(z.array(textSchema).check(z.minLength(1)))),
  }),
);

const checkSchema = z.union([
  z.pipe(
    z.string(),
    z.transform((holds) => ({ holds })),
  ),
  strictObject({
    holds: z.string(),
    severity: z.optional(z.enum(['error', 'warning'])),
    basis: z.optional(textSchema),
  }),
]);

/** Reads a form as it is written; columns and checks are taken apart afterwards. */
export const formSchema = strictObject({
  /** Identity of the form in this version. */
  id: textSchema,
  /** The code printed on it: “01/TCD”. Defaults to none. */
  code: z.optional(textSchema),
  /** The act that sets the form. */
  act: z.optional(
    z.readonly(
      strictObject({
        number: textSchema,
        issuedOn: z.optional(z.iso.date()),
        title: z.optional(textSchema),
      }),
    ),
  ),
  /** Its title as it is printed. */
  title: nameSchema,
  /** The first day on which it is used. Defaults to always. */
  from: z.optional(z.iso.date()),
  /** The last day on which it is used, inclusive. Defaults to no end. */
  to: z.optional(z.iso.date()),
  /** False where no public source confirms it. Defaults to true. */
  confirmed: z._default(z.boolean(), true),
  /** Why it is not confirmed. */
  doubt: z.optional(textSchema),
  /** Columns of words left of the figures. Defaults to one. */
  labels: z.optional(z.readonly(z.array(labelSchema).check(z.minLength(1)))),
  /** The columns of figures, in their order. */
  columns: z.readonly(z.array(columnSchema).check(z.minLength(1), z.maxLength(300))),
  /** The rows that are printed on it. Defaults to rows of units. */
  rows: z._default(
    z.union([z.enum(['units', 'items']), z.readonly(z.array(rowSchema).check(z.minLength(1)))]),
    'units',
  ),
  /** Where its totals stand. Defaults to `bottom`. */
  totals: z._default(z.enum(['top', 'bottom', 'none']), 'bottom'),
  /** What the row of totals is called. */
  totalName: z.optional(nameSchema),
  /** The line that says what figures are counted in. */
  unitLine: z.optional(nameSchema),
  /** Whether the days of the period are printed. Defaults to true. */
  showsDays: z._default(z.boolean(), true),
  /** What is printed below it. */
  notes: z.optional(nameSchema),
  /** Who signs, from left to right. Defaults to nobody. */
  signatures: z._default(z.readonly(z.array(nameSchema)), []),
  /** The id of the reporting calendar of its periods. Defaults to the civil one. */
  calendar: z.optional(textSchema),
  /** Kinds of periods for which it is owed. Defaults to none. */
  periods: z._default(z.readonly(z.array(z.enum(periodKinds))), []),
  /** When it is due. Defaults to no rule. */
  due: z._default(z.readonly(z.array(dueRuleSchema)), []),
  /** What must hold besides the printed formulas. Defaults to nothing. */
  checks: z._default(z.readonly(z.array(checkSchema).check(z.maxLength(1000))), []),
});
