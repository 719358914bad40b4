import * as z from 'zod/mini';
import { requireList, requireShape, object } from '#room/findings';
import { isPlain } from './fast-form.js';
import { qualifierSchema, stateSchema } from './filled-form-schema.js';
import type { FilledForm } from './filled-form.js';
import { wasRead } from './remembered.js';

const states: ReadonlySet<unknown> = new Set(stateSchema.shape.state.options);
const words: ReadonlySet<unknown> = new Set(qualifierSchema.options);

const qualifiedShape = object({ amount: z.number(), qualifier: qualifierSchema });
const valueShape = z.optional(
  z.union([z.number(), z.string(), z.null(), stateSchema, qualifiedShape]),
);
const cellsShape = z.record(z.string(), valueShape);
const rowShape = object({ key: z.string(), name: z.optional(z.string()), cells: cellsShape });
const headShape = object({
  form: z.string(),
  unit: z.string(),
  period: z.string(),
  total: z.optional(cellsShape),
  notes: z.optional(z.string()),
});

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);

function isValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return isTextOrNone(value) || value === null;
  if (!isPlain(value)) return false;
  return (
    states.has(value['state']) ||
    (words.has(value['qualifier']) && Number.isFinite(value['amount']))
  );
}

function areCells(cells: unknown): boolean {
  if (!isPlain(cells)) return false;
  for (const column in cells) if (!isValue(cells[column])) return false;
  return true;
}

const isRow = (row: unknown): boolean =>
  isPlain(row) && isText(row['key']) && isTextOrNone(row['name']) && areCells(row['cells']);

function isHead(sent: unknown): boolean {
  if (!isPlain(sent)) return false;
  const { form, unit, period, total, notes } = sent;
  const areTexts = isText(form) && isText(unit) && isText(period) && isTextOrNone(notes);
  return areTexts && (total === undefined || areCells(total));
}

/** What stands in a list; nothing where it throws when it is looked at. */
function itemOf<Item>(list: readonly Item[], at: number): Item | undefined {
  try {
    return list[at];
  } catch {
    return undefined;
  }
}

/** Looks by hand first, since there may be hundreds of thousands; a shape says what is wrong. */
function requirePart(
  part: unknown,
  { is, shape }: { readonly is: (part: unknown) => boolean; readonly shape: z.ZodMiniType },
  name: string,
): void {
  let isRight = false;
  try {
    isRight = is(part);
  } catch {
    // It throws when it is looked at; the shape says so.
  }
  if (!isRight) requireShape(part, shape, name);
}

const head = { is: isHead, shape: headShape };
const row = { is: isRow, shape: rowShape };

function requireRows(sent: FilledForm, name: string): void {
  const rows = requireList(sent.rows, `${name}.rows`);
  for (let at = 0; at < rows.length; at += 1) {
    requirePart(itemOf(rows, at), row, `${name}.rows[${at}]`);
  }
}

/**
 * Refuses what is no filled form, by the name of the argument; whatever was read is one.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, and what is wrong with its first part
 * that is.
 */
export function requireFilledForm(sent: FilledForm, name: string): FilledForm {
  requirePart(sent, head, name);
  requireRows(sent, name);
  return sent;
}

/** Refuses what is no list of filled forms, by the name of the argument. */
export function requireFilledForms(
  filled: readonly FilledForm[],
  name: string,
): readonly FilledForm[] {
  const list = requireList(filled, name);
  if (wasRead(list)) return list;
  for (let at = 0; at < list.length; at += 1) {
    const sent = itemOf(list, at);
    requirePart(sent, head, `${name}[${at}]`);
    if (sent !== undefined) requireRows(sent, `${name}[${at}]`);
  }
  return list;
}
