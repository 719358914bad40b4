import type { Cell } from '../cell.js';
import type { Quantity } from '../choice/quantity.js';
import type { Stretch } from '../choice/span.js';
import type { Excluded } from './excluded-row.js';
import type { Meaning } from './meanings.js';

/** A part of a figure that one unit sent, or both terms of it. */
export interface Part {
  readonly unit: number;
  readonly standsIn: boolean;
  readonly days: Stretch;
  /** So many units sent it; one where nothing is said. */
  readonly units?: number;
}

/** A counted figure: its cell, the parts that it is made of, and how some of them add up. */
export interface Outcome {
  readonly cell: Omit<Cell, 'unit'>;
  /** What is known of the amount; null where nothing is. */
  readonly quantity: Quantity | null;
  readonly parts: readonly Part[];
  /** The rows that were not counted, and why. */
  readonly excluded: readonly Excluded[];
  /** What those parts mean that are asked for, where the meaning has changed. */
  readonly meaningsOf: (isWanted: (part: Part) => boolean) => readonly Meaning[];
  /** The figure of those parts that are asked for; null where there are none, or they mean different things. */
  readonly sumOf: (isWanted: (part: Part) => boolean) => Quantity | null;
}
