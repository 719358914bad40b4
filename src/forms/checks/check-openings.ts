import type { Finding } from '#room/findings';
import { subtractExactly } from '#room/text';
import type { FormColumn } from '../definition/form-column.js';
import type { FilledForm, FormRow } from '../filled/filled-form.js';
import { amountOf, type FormCells } from '../filled/form-value.js';
import { formFinding } from '../findings.js';
import { cellPlace, columnFacts, type RowPlace } from './figure-place.js';
import { areApart, boundsOf } from './row-bounds.js';

/** What was left of a column when the period before ended; not a number where that is not known. */
const leftOver = (cells: FormCells, column: string, done: string): number =>
  amountOf(cells[column]) - amountOf(cells[done]);

function openingDiffers(
  placeOf: () => RowPlace,
  column: FormColumn,
  { now, before, period }: Rows,
): Finding | undefined {
  const closing = column.opens ?? '';
  const [opened, closed] = [now[column.index], before[closing]].map((value) =>
    boundsOf(value, column),
  );
  if (opened === undefined || closed === undefined || !areApart(opened, closed)) return undefined;
  const [found, expected] = [opened.stated, closed.stated];
  const place = placeOf();
  const facts = {
    ...columnFacts(place, column),
    found,
    expected,
    difference: subtractExactly(found, expected),
    closing,
    before: period,
  };
  return formFinding('forms/opening-differs', facts, cellPlace(place, column.index));
}

function carriedTooSmall(
  placeOf: () => RowPlace,
  column: FormColumn,
  { now, before, period }: Rows,
): Finding | undefined {
  const done = column.done ?? '';
  const found = amountOf(now[column.index]);
  const expected = leftOver(before, column.index, done);
  if (!(found < expected)) return undefined;
  const place = placeOf();
  const facts = {
    ...columnFacts(place, column),
    found,
    expected,
    difference: subtractExactly(found, expected),
    done,
    before: period,
  };
  return formFinding('forms/carried-too-small', facts, cellPlace(place, column.index));
}

/** A row, and the same row of the period before. */
interface Rows {
  readonly now: FormCells;
  readonly before: FormCells;
  /** The period before. */
  readonly period: string;
}

/** The columns of a form that lead over the edge of periods. */
export const openingColumns = (columns: readonly FormColumn[]): readonly FormColumn[] =>
  columns.filter(({ opens, time }) => opens !== undefined || time === 'carried');

/** The rows of a form by their keys; most forms have one. */
function rowFinder({ rows }: FilledForm): (key: string) => FormRow | undefined {
  const [only] = rows;
  if (rows.length === 1) return (key) => (only?.key === key ? only : undefined);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (key) => byKey.get(key);
}

/**
 * Finds what does not lead over from the period before: columns that open with other figures than
 * it closed with, and columns that hold less than it left over.
 *
 * @param before - The same form of the same unit, of the days right before.
 */
export function checkOpenings(
  place: Omit<RowPlace, 'row'>,
  before: FilledForm,
  columns: readonly FormColumn[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const earlier = rowFinder(before);
  const { rows: now } = place.sent;
  for (let at = 0; at < now.length; at += 1) {
    const row = now[at];
    const same = row && earlier(row.key);
    if (row === undefined || same === undefined) continue;
    const rows: Rows = { now: row.cells, before: same.cells, period: before.period };
    for (const column of columns) {
      const where = () => ({ ...place, row: at });
      const opening = column.opens === undefined ? undefined : openingDiffers(where, column, rows);
      const carried = column.time === 'carried' ? carriedTooSmall(where, column, rows) : undefined;
      if (opening !== undefined) findings.push(opening);
      if (carried !== undefined) findings.push(carried);
    }
  }
  return findings;
}
