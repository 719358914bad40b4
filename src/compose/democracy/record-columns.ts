import type { DemocracyListName } from '#room/democracy';
import { decisionColumns } from './decision-columns.js';
import type { RecordColumn } from './record-column.js';

/** The columns of the table of each list; a new list does not compile until it has some. */
export const recordColumns: { readonly [Name in DemocracyListName]-?: readonly RecordColumn[] } = {
  decisions: decisionColumns,
};
