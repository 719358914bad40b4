import type { FindingPlace } from '#room/findings';
import type { FormColumn } from '../definition/form-column.js';
import type { FilledForm } from '../filled/filled-form.js';
import type { KnownForm } from '../filled/known-form.js';
import { rowName, unitOf } from './row-amounts.js';

/** A row of a filled form among all that were handed in; its row of totals where there is none. */
export interface RowPlace {
  readonly known: KnownForm;
  readonly sent: FilledForm;
  /** Its place among the forms. */
  readonly at: number;
  readonly row: number | 'total';
}

/** The facts that every finding in a row begins with. */
export function rowFacts({ known, sent, row }: RowPlace) {
  const name = row === 'total' ? undefined : rowName(known.form, sent, row);
  return { form: known.name, ...(name !== undefined && { row: name }) };
}

/** The facts of a finding in one column. */
export const columnFacts = (place: RowPlace, { printed, heading }: FormColumn) => ({
  ...rowFacts(place),
  column: printed,
  heading: heading.at(-1)?.vi ?? '',
});

/** Where a cell stands in the data, and whose figure it is. */
export function cellPlace({ known, sent, at, row }: RowPlace, column: string): FindingPlace {
  const way = row === 'total' ? ['total', column] : ['rows', row, 'cells', column];
  return {
    path: ['forms', at, ...way],
    unit: row === 'total' ? sent.unit : unitOf(known.form, sent, row),
    period: sent.period,
  };
}
