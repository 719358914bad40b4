import type { Finding } from '#room/findings';
import { subtractExactly } from '#room/text';
import type { FormColumn } from '../definition/form-column.js';
import type { FilledForm } from '../filled/filled-form.js';
import { amountOf, type FormCells } from '../filled/form-value.js';
import { formFinding } from '../findings.js';
import { cellPlace, columnFacts, type RowPlace } from './figure-place.js';

/** What was left of a column when the period before ended; not a number where that is not known. */
const leftOver = (cells: FormCells, column: string, done: string): number =>
  amountOf(cells[column]) - amountOf(cells[done]);

function openingDiffers(
  place: RowPlace,
  column: FormColumn,
  [now, before]: Rows,
): Finding | undefined {
  const closing = column.opens ?? '';
  const [found, expected] = [amountOf(now.cells[column.index]), amountOf(before.cells[closing])];
  if (found === expected || Number.isNaN(found) || Number.isNaN(expected)) return undefined;
  const facts = {
    ...columnFacts(place, column),
    found,
    expected,
    difference: subtractExactly(found, expected),
    closing,
    before: before.period,
  };
  return formFinding('forms/opening-differs', facts, cellPlace(place, column.index));
}

function carriedTooSmall(
  place: RowPlace,
  column: FormColumn,
  [now, before]: Rows,
): Finding | undefined {
  const done = column.done ?? '';
  const found = amountOf(now.cells[column.index]);
  const expected = leftOver(before.cells, column.index, done);
  if (!(found < expected)) return undefined;
  const facts = {
    ...columnFacts(place, column),
    found,
    expected,
    difference: subtractExactly(found, expected),
    done,
    before: before.period,
  };
  return formFinding('forms/carried-too-small', facts, cellPlace(place, column.index));
}

/** A row, and the same row of the period before. */
type Rows = readonly [
  now: { readonly cells: FormCells },
  before: { readonly cells: FormCells; readonly period: string },
];

/** Whether anything in a form leads over the edge of periods. */
export const hasOpenings = (columns: readonly FormColumn[]): boolean =>
  columns.some(({ opens, time }) => opens !== undefined || time === 'carried');

/**
 * Finds what does not lead over from the period before: columns that open with other figures than
 * it closed with, and columns that hold less than it left over.
 *
 * @param before - The same form of the same unit, of the days right before.
 */
export function checkOpenings(
  place: Omit<RowPlace, 'row'>,
  before: FilledForm,
): readonly Finding[] {
  const { known, sent } = place;
  const earlier = new Map(before.rows.map((row) => [row.key, row]));
  return sent.rows.flatMap((row, at) => {
    const same = earlier.get(row.key);
    if (same === undefined) return [];
    const rows: Rows = [row, { cells: same.cells, period: before.period }];
    return known.form.columns.flatMap((column) => {
      const where: RowPlace = { ...place, row: at };
      const opening = column.opens === undefined ? undefined : openingDiffers(where, column, rows);
      const carried = column.time === 'carried' ? carriedTooSmall(where, column, rows) : undefined;
      return [opening, carried].filter((finding) => finding !== undefined);
    });
  });
}
