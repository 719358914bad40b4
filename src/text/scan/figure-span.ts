import type { Qualifier } from '../numbers/qualifier.js';

/** A figure where it stands in a text. */
export interface FigureSpan {
  /** Where number and unit begin, without the qualifier before them. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** Null for “nhiều”. */
  readonly amount: number | null;
  /** The larger number of a range. */
  readonly to?: number;
  readonly qualifier?: Qualifier;
  /** The words behind the number; those of the whole for the part of a ratio. */
  readonly unit: string;
  /** Of a ratio, which is two figures: “240/325 vụ”. */
  readonly ratio?: 'part' | 'whole';
}
