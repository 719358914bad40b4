import type { CellData } from '#room/export';
import type { Finding } from '#room/findings';
import type { CellPlace } from '../cells/ledger.js';

/** What a row of a sheet is. */
export type RowIdentity =
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly name?: string | undefined;
      /** What is to be told of its name, which was understood. */
      readonly findings?: readonly Finding[];
    }
  | {
      readonly kind: 'total';
      /** Those that call it so; what else stands before its figures says nothing. */
      readonly cells: readonly CellData[];
    }
  /** A row that has its number and was not filled in. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'notes'; readonly notes: string }
  /** Nothing of the table: a signature, a heading between rows. */
  | { readonly kind: 'outside' }
  /** A row with figures that the form does not have, or that could be two. */
  | {
      readonly kind: 'unknown';
      readonly cell: CellData;
      readonly finding: (place: CellPlace) => Finding;
    };

/** A finding that was made elsewhere, put to a cell. */
export const putTo =
  (finding: Finding) =>
  (place: CellPlace): Finding =>
    Object.freeze({ ...finding, ...place });
