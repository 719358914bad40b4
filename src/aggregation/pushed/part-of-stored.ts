import type { PartDetail, PartialAggregate } from '../parts/partial-aggregate.js';

/** What comes back of a stored row, with the id of its period. */
export interface FetchedRow {
  readonly unit: number;
  readonly indicator: number;
  readonly period: string;
  readonly line: number;
  readonly marks: number;
  readonly amount: number;
  readonly position: number;
  readonly detail: PartDetail | null;
}

/** The part that some stored rows make, each at its place in the whole. */
export function partOfStored(context: string, rows: readonly FetchedRow[]): PartialAggregate {
  const periods = [...new Set(rows.map(({ period }) => period))];
  const places = new Map(periods.map((id, place) => [id, place]));
  return Object.freeze({
    format: 'danvan/partial',
    version: 1,
    context,
    cutBy: 'any',
    rows: rows.length,
    isPlaced: true,
    periods: Object.freeze(periods),
    columns: Object.freeze({
      units: Int32Array.from(rows, ({ unit }) => unit),
      indicators: Int32Array.from(rows, ({ indicator }) => indicator),
      periods: Int32Array.from(rows, ({ period }) => places.get(period) ?? -1),
      lines: Uint16Array.from(rows, ({ line }) => line),
      marks: Uint16Array.from(rows, ({ marks }) => marks),
      amounts: Float64Array.from(rows, ({ amount }) => amount),
      positions: Int32Array.from(rows, ({ position }) => position),
    }),
    details: Object.freeze(
      rows.flatMap(({ detail }, row) => (detail === null ? [] : [[row, detail] as const])),
    ),
    notes: [],
    repeats: null,
  });
}
