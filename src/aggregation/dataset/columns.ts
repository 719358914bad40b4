import type { Observation, ObservedValue } from '#room/indicators';

/** States, measures and the like, by the number that stands for them. */
export const states = Object.freeze([
  'reported',
  'nil',
  'missing',
  'not-applicable',
  'withheld',
] as const satisfies readonly ObservedValue['state'][]);

export const measures = Object.freeze([
  'actual',
  'plan',
  'change',
  'base',
] as const satisfies readonly Observation['measure'][]);

/** Bits of {@link Columns.marks}: three of the state, then these. */
export const marks = Object.freeze({
  state: 7,
  isCumulative: 8,
  isConsolidated: 16,
  /** Two bits, from this one on. */
  measure: 5,
  hasDetail: 128,
  isWrong: 256,
  isRepeat: 512,
  /** How it was written, for who wants the row back: fields that say what goes without saying, */
  saysBasis: 1024,
  saysScope: 2048,
  saysMeasure: 4096,
  /** an amount that stood in an object, and a figure or its absence that stood there with its state. */
  hasAmountField: 8192,
  hasStateField: 16_384,
} as const);

/** What few observations have. */
export interface Detail {
  readonly value?: ObservedValue | undefined;
  readonly source?: Observation['source'];
  readonly categories?: Observation['categories'];
  readonly activity?: string | undefined;
}

/** What a detail is to who counts: nothing beside the amount, a word before it, or anything else. */
export const detailKinds = Object.freeze({ amount: 0, loose: 1, other: 2 } as const);

/** What details say, by place. */
export interface PlainDetails {
  /** {@link detailKinds}. */
  readonly kinds: Uint8Array;
  /** Of the word before an amount the place among all such words, from 1; 0 for none. */
  readonly wordPlaces: Uint8Array;
}

/** The details of rows, in the order of the rows. */
export interface Details extends Iterable<readonly [row: number, detail: Detail]> {
  readonly get: (row: number) => Detail | undefined;
  /** The place among those that have details; -1 for a row that has none. */
  readonly placeOf: (row: number) => number;
  readonly plain: () => PlainDetails;
}

/** Observations side by side, one typed array for each field; no object for any of them. */
export interface Columns {
  readonly count: number;
  /** Numbers of the {@link PlaceTree}. */
  readonly units: Int32Array;
  /** Places in the catalogue. */
  readonly indicators: Int32Array;
  /** Places in the list of periods. */
  readonly periods: Int32Array;
  /** 0 for no line, then the lines in the order of the dataset. */
  readonly lines: Uint16Array;
  readonly marks: Uint16Array;
  /** 0 where there is none; of a range the lower end. */
  readonly amounts: Float64Array;
  /** Places in the list that was given. */
  readonly positions: Int32Array;
  readonly details: Details;
}

/** Columns whose details are not listed yet. */
export interface TakenColumns extends Omit<Columns, 'details'> {
  readonly details: Iterable<readonly [row: number, detail: Detail]>;
}

/** Columns that still grow. */
export interface ColumnsDraft {
  count: number;
  units: Int32Array;
  indicators: Int32Array;
  periods: Int32Array;
  lines: Uint16Array;
  marks: Uint16Array;
  amounts: Float64Array;
  positions: Int32Array;
  readonly details: Map<number, Detail>;
}

export const draftColumns = (room: number): ColumnsDraft => ({
  count: 0,
  units: new Int32Array(room),
  indicators: new Int32Array(room),
  periods: new Int32Array(room),
  lines: new Uint16Array(room),
  marks: new Uint16Array(room),
  amounts: new Float64Array(room),
  positions: new Int32Array(room),
  details: new Map(),
});

const moved = <Column extends Int32Array | Uint16Array | Float64Array>(
  column: Column,
  next: Column,
): Column => {
  next.set(next.length < column.length ? column.subarray(0, next.length) : column);
  return next;
};

function resize(draft: ColumnsDraft, room: number): void {
  draft.units = moved(draft.units, new Int32Array(room));
  draft.indicators = moved(draft.indicators, new Int32Array(room));
  draft.periods = moved(draft.periods, new Int32Array(room));
  draft.lines = moved(draft.lines, new Uint16Array(room));
  draft.marks = moved(draft.marks, new Uint16Array(room));
  draft.amounts = moved(draft.amounts, new Float64Array(room));
  draft.positions = moved(draft.positions, new Int32Array(room));
}

/** Makes room for one more row. */
export function makeRoom(draft: ColumnsDraft): void {
  if (draft.count === draft.units.length) resize(draft, Math.max(16, draft.units.length * 2));
}

/** Gives back what was made for rows that never came, where that is much. */
export function trim(draft: ColumnsDraft): void {
  if (draft.units.length > draft.count * 1.1 + 16) resize(draft, draft.count);
}
