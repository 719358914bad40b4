import type { FilledForm } from '../filled/filled-form.js';
import { amountOf, type FormCells } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
import type { StatisticalForm } from '../definition/statistical-form.js';

/** Puts the exact figures of a row in the order of its columns; not a number where there is none. */
export function fillAmounts(
  amounts: Float64Array,
  cells: FormCells,
  keys: readonly string[],
): Float64Array {
  for (let at = 0; at < keys.length; at += 1) {
    const value = cells[keys[at] ?? ''];
    amounts[at] = typeof value === 'number' ? value : amountOf(value);
  }
  return amounts;
}

/** The figures of one row in an array of its own. */
export const amountsOf = (cells: FormCells, { keys }: KnownForm): Float64Array =>
  fillAmounts(new Float64Array(keys.length), cells, keys);

/** What a row is called where it is no unit: the name in the form, in the row, else its key. */
export function rowName(form: StatisticalForm, sent: FilledForm, at: number): string | undefined {
  const row = sent.rows[at];
  if (row === undefined || form.rows === 'units') return undefined;
  if (form.rows === 'items') return row.name ?? row.key;
  const named = form.rows.find(({ id }) => id === row.key);
  return [named?.code, named?.name.vi ?? row.key].filter((part) => part !== undefined).join(' ');
}

/** The unit that a row is about. */
export const unitOf = (form: StatisticalForm, sent: FilledForm, at: number): string =>
  form.rows === 'units' ? (sent.rows[at]?.key ?? sent.unit) : sent.unit;
