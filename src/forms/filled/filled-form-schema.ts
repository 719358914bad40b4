import * as z from 'zod/mini';
import { breach, readable, strictObject } from '#room/findings';
import { amountQualifiers, textSchema, toNfc } from '#room/text';
import type { FormColumn } from '../definition/form-column.js';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from './filled-form.js';
import { stateIn, type FormCells, type FormValue } from './form-value.js';

/** Where schemas are told what they are for. */
type Registry = z.core.$ZodRegistry<{ title?: string; description?: string }>;

/** Why a cell has no figure. */
export const stateSchema = strictObject({
  state: z.enum(['nil', 'missing', 'not-applicable', 'withheld']),
});

/** The words that stand before a number. */
export const qualifierSchema = z.enum(amountQualifiers);

/** A figure as a column takes it. */
function figureSchema({ type, signed }: FormColumn): z.ZodMiniType<number> {
  const figure = type === 'count' ? z.int() : z.number();
  return signed ? figure : figure.check(z.minimum(0));
}

/** Any words, or one of those that may be chosen; a blank is none of them. */
const wordsSchema = ({ choices }: FormColumn): z.ZodMiniType<string> =>
  choices === undefined
    ? z.pipe(z.string().check(z.trim()), z.transform(toNfc))
    : z.enum(['', ...choices]);

/** What a cell of a column holds. */
function cellSchema(column: FormColumn): z.ZodMiniType<FormValue | undefined> {
  const none = [z.null(), stateSchema] as const;
  if (column.type === 'text') return z.optional(z.union([wordsSchema(column), ...none]));
  if (column.type === 'date') return z.optional(z.union([z.iso.date(), ...none]));
  const amount = figureSchema(column);
  const qualified = strictObject({ amount, qualifier: qualifierSchema });
  return z.optional(z.union([amount, ...none, qualified]));
}

function cellsSchema({ columns }: StatisticalForm, registry: Registry | undefined) {
  const shape = columns.map((column) => {
    const schema = cellSchema(column);
    const title = column.heading.map(({ vi }) => vi).join(' › ');
    registry?.add(schema, { title, description: column.printed });
    return [column.index, schema] as const;
  });
  return strictObject(Object.fromEntries(shape));
}

/** The row by which a unit sends nothing but its own figures. */
const rowsOf = (
  given: { readonly unit: string; readonly cells?: Given | undefined },
  rows: readonly GivenRow[] | undefined,
): readonly GivenRow[] => rows ?? [{ key: given.unit, cells: given.cells ?? {} }];

type Given = Readonly<Record<string, FormValue | undefined>>;

interface GivenRow {
  readonly key: string;
  readonly name?: string | undefined;
  readonly cells: Given;
}

const isMissing = (value: FormValue | undefined): boolean =>
  value === undefined || value === '' || stateIn(value) === 'missing';

/** All cells of a row; those that nobody filled in are missing. */
const wholeCells = (columns: readonly FormColumn[], given: Given): FormCells =>
  Object.fromEntries(
    columns.map(({ index }): [string, FormValue] => {
      const value = given[index];
      return [index, isMissing(value) || value === undefined ? null : value];
    }),
  );

/** The schema of a filled form, with what each of its parts is for told to a registry. */
export function toldSchema(form: StatisticalForm, registry?: Registry): z.ZodMiniType<FilledForm> {
  const { columns, rows: named } = form;
  const cells = cellsSchema(form, registry);
  const key = typeof named === 'string' ? textSchema : z.enum(named.map(({ id }) => id));
  const row = strictObject({ key, name: z.optional(textSchema), cells });
  return z.pipe(
    strictObject({
      form: z.literal(form.id),
      unit: textSchema,
      period: textSchema,
      rows: z.optional(z.array(row).check(z.minLength(1), z.maxLength(100_000))),
      // Named rows cannot be told apart without their keys.
      cells: typeof named === 'string' ? z.optional(cells) : z.optional(z.never()),
      total: z.optional(cells),
      notes: z.optional(textSchema),
    }).check(
      z.refine(
        ({ rows, cells: own }) => (rows === undefined) !== (own === undefined),
        breach('rows-or-cells', 'has either rows or cells'),
      ),
    ),
    z.transform(({ rows, cells: own, total, ...given }): FilledForm => ({
      ...given,
      rows: rowsOf({ unit: given.unit, cells: own }, rows).map((each) => ({
        ...each,
        cells: wholeCells(columns, each.cells),
      })),
      ...(total !== undefined && { total: wholeCells(columns, total) }),
    })),
  );
}

/**
 * The zod schema of what one unit fills into a form.
 *
 * Vietnamese: lược đồ kiểm tra biểu đã ghi số liệu.
 *
 * It knows each column and its type; it reads what {@link readFilledForms} reads, for validation in
 * the form of a program.
 *
 * @param form - The form.
 * @returns A schema of {@link FilledForm}.
 *
 * @example
 * ```ts
 * import { defineForm, filledFormSchema } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const schema = filledFormSchema(defineForm({ id: 'meetings', title: 'Họp thôn', columns }));
 * const sent = { form: 'meetings', unit: 'xa-a', period: '2026-Q2', cells: { '1': 4 } };
 * schema.safeParse(sent).success; //=> true
 * schema.safeParse({ ...sent, cells: { '1': -4 } }).success; //=> false
 * ```
 *
 * @category Forms
 */
export const filledFormSchema = (form: StatisticalForm): z.ZodMiniType<FilledForm> =>
  readable('The form', () => toldSchema(form));
