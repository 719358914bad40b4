import type { CellAmount } from '#room/text';
import type { CellTrouble } from '../../facts.js';
import type { FormValue } from '../../filled/form-value.js';

/** What a cell of a form holds; or why it cannot be kept, and what it says nevertheless. */
export type CellReading =
  | { readonly value: FormValue }
  | { readonly trouble: CellTrouble }
  /** None of the words that its column is chosen from. */
  | { readonly notAmong: readonly string[] }
  /** A range, or a word without a number: observations hold it, a form does not. */
  | { readonly notPlain: CellAmount };
