import { detailKinds, marks } from '../dataset/columns.js';
import type { Store } from '../dataset/store.js';

/**
 * What a row is to the fast way: not of the figure, a plain zero, amount or error, an amount that
 * may be off, or anything else.
 */
export const rowKinds = Object.freeze({
  passedOver: 0,
  nil: 1,
  amount: 2,
  wrong: 3,
  notPlain: 4,
  loose: 5,
} as const);

/** One of {@link rowKinds}. */
export type RowKind = (typeof rowKinds)[keyof typeof rowKinds];

/** Which rows of an indicator are asked for. */
export interface RowsAsked {
  /** The number of a measure. */
  readonly measure: number;
  readonly countErrors: boolean;
}

const nil = 1;
const missing = 2;
const notPlain = marks.isCumulative | marks.isConsolidated;

function kindOfDetail({ columns: { details } }: Store, row: number): RowKind {
  const kind = details.plain().kinds[details.placeOf(row)];
  if (kind === detailKinds.other) return rowKinds.notPlain;
  return kind === detailKinds.loose ? rowKinds.loose : rowKinds.amount;
}

/** Tells what a row is by its marks. */
export function rowKindOf(store: Store, row: number, asked: RowsAsked): RowKind {
  const bits = store.columns.marks[row] ?? 0;
  const state = bits & marks.state;
  if ((bits & marks.isRepeat) !== 0 || state === missing) return rowKinds.passedOver;
  if (((bits >> marks.measure) & 3) !== asked.measure) return rowKinds.passedOver;
  if ((bits & notPlain) !== 0 || state > missing) return rowKinds.notPlain;
  const kind = (bits & marks.hasDetail) === 0 ? rowKinds.amount : kindOfDetail(store, row);
  if (kind === rowKinds.notPlain) return kind;
  if ((bits & marks.isWrong) !== 0 && !asked.countErrors) return rowKinds.wrong;
  return state === nil ? rowKinds.nil : kind;
}
