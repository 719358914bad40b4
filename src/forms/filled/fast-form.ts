import { isCalendarDate } from '#room/time';
import type { FormColumn } from '../definition/form-column.js';
import type { FilledForm, FormRow } from './filled-form.js';
import type { FormCells, FormValue } from './form-value.js';
import type { KnownForm } from './known-form.js';

type Fields = Readonly<Record<string, unknown>>;

/** A plain record with no fields but these; anything else is read the slow way. */
export function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A text that its schema would hand on as it is: not empty, in ASCII, without spaces around. */
const isPlainText = (value: unknown): value is string =>
  typeof value === 'string' && /^[!-~](?:[ -~]*[!-~])?$/.test(value);

function isValue({ type, signed, choices }: FormColumn, value: unknown): value is number | string {
  if (type === 'date') return typeof value === 'string' && isCalendarDate(value);
  if (type === 'text') return isPlainText(value) && (choices?.includes(value) ?? true);
  if (typeof value !== 'number' || !Number.isFinite(value) || (value < 0 && !signed)) return false;
  return type !== 'count' || Number.isSafeInteger(value);
}

/** A copy of the cells of a row; undefined where anything is not as most cells are. */
function fastCells(given: unknown, { form: { columns }, keys, blank }: KnownForm) {
  if (!isPlain(given)) return undefined;
  const cells: Record<string, FormValue> = { ...blank };
  let left = Object.keys(given).length;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const column = columns[at];
    const value = given[key];
    if (value === undefined) continue;
    left -= 1;
    if (value === null) continue;
    if (column === undefined || !isValue(column, value)) return undefined;
    cells[key] = value;
  }
  const kept: FormCells = Object.freeze(cells);
  return left === 0 ? kept : undefined;
}

function fastRow(given: unknown, known: KnownForm): FormRow | undefined {
  if (!isPlain(given)) return undefined;
  const { key, cells: values, ...others } = given;
  const cells = fastCells(values, known);
  const isKnown = isPlainText(key) && known.rowIds?.has(key) !== false;
  return isKnown && cells !== undefined && Object.keys(others).length === 0
    ? Object.freeze({ key, cells })
    : undefined;
}

function fastRows(given: unknown, known: KnownForm): readonly FormRow[] | undefined {
  if (!Array.isArray(given) || given.length === 0 || given.length > 100_000) return undefined;
  const rows: FormRow[] = [];
  for (const each of given) {
    const row = fastRow(each, known);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return Object.freeze(rows);
}

/** The rows of a record: its own, or the one of its sender. */
function rowsOf(given: Fields, unit: string, known: KnownForm): readonly FormRow[] | undefined {
  const { rows, cells: own } = given;
  if (rows !== undefined) return own === undefined ? fastRows(rows, known) : undefined;
  const cells = fastCells(own, known);
  if (cells === undefined || known.rowIds?.has(unit) === false) return undefined;
  return Object.freeze([Object.freeze({ key: unit, cells })]);
}

const fields = ['form', 'unit', 'period', 'rows', 'cells', 'total'];

/**
 * Reads a filled form by hand where all in it is as most are, since there may be hundreds of
 * thousands; what is not is left to its schema, which also says what is wrong.
 *
 * @returns Undefined where the schema is to be asked.
 */
export function fastForm(
  given: unknown,
  knownOf: (form: string) => KnownForm | undefined,
): FilledForm | undefined {
  try {
    if (!isPlain(given)) return undefined;
    for (const field in given) if (!fields.includes(field)) return undefined;
    const { form, unit, period, total } = given;
    if (!isPlainText(form) || !isPlainText(unit) || !isPlainText(period)) return undefined;
    const known = knownOf(form);
    const rows = known && rowsOf(given, unit, known);
    const totals = known && total !== undefined ? fastCells(total, known) : undefined;
    if (rows === undefined || (total !== undefined && totals === undefined)) return undefined;
    const kept = { form, unit, period, rows };
    return Object.freeze(totals === undefined ? kept : { ...kept, total: totals });
  } catch {
    // It throws when it is looked at.
    return undefined;
  }
}
