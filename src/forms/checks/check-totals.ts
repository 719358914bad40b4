import type { Finding } from '#room/findings';
import { addExactly, subtractExactly } from '#room/text';
import type { FormColumn } from '../definition/form-column.js';
import type { FilledForm } from '../filled/filled-form.js';
import type { FormCells, FormValue } from '../filled/form-value.js';
import { formFinding } from '../findings.js';
import { areApart, boundsOf, boundsOfSum } from './row-bounds.js';
import { cellPlace, columnFacts, type RowPlace } from './figure-place.js';
import { partRows, topRows } from './top-rows.js';

type Value = FormValue | undefined;

/** A sum beside the figure that it should be; undefined where they agree, or nothing can be said. */
function unlikeSum(total: Value, values: readonly Value[], column: FormColumn) {
  const found = boundsOf(total, column);
  const parts = values.map((value) => boundsOf(value, column));
  if (Number.isNaN(found.stated) || parts.length === 0) return undefined;
  const known = parts.filter(({ stated }) => !Number.isNaN(stated));
  const expected = addExactly(known.map(({ stated }) => stated));
  const bounds = known.map((each) => ({ bounds: each, sign: 1 }));
  // Decimals are added exactly: bounds of figures without a word are their sum.
  const isExact = known.every(({ low, high }) => low === high);
  const sum = isExact ? { low: expected, high: expected, stated: expected } : boundsOfSum(bounds);
  const isWhole = known.length === parts.length;
  const isSaid = isWhole ? areApart(found, sum) : !column.signed && sum.low > found.high;
  return isSaid
    ? { found: found.stated, expected, difference: subtractExactly(found.stated, expected) }
    : undefined;
}

const adds = ({ units }: FormColumn): boolean => units === 'sum';

/** The figures of the row of totals that are not the sums of the rows. */
function checkTotal(place: RowPlace, total: FormCells): readonly Finding[] {
  const { known, sent } = place;
  const rows = topRows(known.form, sent);
  const at: RowPlace = { ...place, row: 'total' };
  return known.form.columns.filter(adds).flatMap((column) => {
    const parts = rows.map((row) => sent.rows[row]?.cells[column.index]);
    const facts = unlikeSum(total[column.index], parts, column);
    if (facts === undefined) return [];
    const all = { ...columnFacts(at, column), ...facts };
    return [formFinding('forms/total-differs', all, cellPlace(at, column.index))];
  });
}

/** The figures of a named row that are not the sums of the rows below it. */
function checkNamedRow(place: RowPlace, key: string, cells: FormCells): readonly Finding[] {
  const { known, sent } = place;
  const rows = partRows(known.form, sent, key) ?? [];
  const parts = rows.map((row) => sent.rows[row]?.key ?? '');
  return known.form.columns.filter(adds).flatMap((column) => {
    const values = rows.map((row) => sent.rows[row]?.cells[column.index]);
    const facts = unlikeSum(cells[column.index], values, column);
    if (facts === undefined) return [];
    const all = { ...columnFacts(place, column), ...facts, parts };
    return [formFinding('forms/row-differs', all, cellPlace(place, column.index))];
  });
}

/** Finds sums over rows that do not agree: the row of totals, and named rows with parts. */
export function checkTotals(place: Omit<RowPlace, 'row'>): readonly Finding[] {
  const sent: FilledForm = place.sent;
  const { rows: named } = place.known.form;
  const ofTotal =
    sent.total === undefined ? [] : checkTotal({ ...place, row: 'total' }, sent.total);
  if (typeof named === 'string') return ofTotal;
  return [
    ...ofTotal,
    ...sent.rows.flatMap(({ key, cells }, row) => checkNamedRow({ ...place, row }, key, cells)),
  ];
}
