import type { Quantity } from '../choice/quantity.js';
import { sumOf } from '../count/amounts.js';
import { rateOf, sumsOf } from '../ratio/rate-of.js';
import type { Pair } from '../ratio/pair.js';
import type { AskedFigure } from './asked-figure.js';
import type { DrillPart } from './drill-part.js';
import { explainedAmount } from './explained-amount.js';

/** One report that counts, or a pair of terms. */
export interface Piece {
  readonly unit: number;
  readonly standsIn: boolean;
  readonly rows: readonly number[];
  readonly quantity: Quantity | null;
  readonly pair: Pair | null;
}

/** All that a figure is made of; nothing where it has no amount. */
export function piecesOf({ counted, now }: AskedFigure): readonly Piece[] {
  if (now.cell.bounds === null) return [];
  if (counted.kind === 'pairs') {
    return counted.found.pairs.map((pair) => ({
      unit: pair.unit,
      standsIn: pair.standsIn.length > 0,
      rows: pair.rows,
      quantity: null,
      pair,
    }));
  }
  return counted.count.taken.map(({ unit, standsIn, span }) => ({
    unit,
    standsIn,
    rows: span.rows,
    quantity: span.quantity,
    pair: null,
  }));
}

/** What some pieces of a figure add to it. */
export function addedOf(
  { question }: AskedFigure,
  pieces: readonly Piece[],
): Pick<DrillPart, 'counted' | 'terms' | 'contributors'> {
  const { positions } = question.counting.store.columns;
  const rows = pieces.flatMap((piece) => piece.rows);
  const contributors = [...new Set(rows)].map((row) => positions[row] ?? row);
  const sorted = contributors.sort((a, b) => a - b);
  const pairs = pieces.flatMap(({ pair }) => pair ?? []);
  if (pairs.length > 0) {
    const sums = sumsOf(pairs);
    const { numerator, denominator } = sums;
    const rate = rateOf(sums, question.figure.key.indicator.ratio?.factor ?? 1);
    return {
      counted: denominator.to === 0 ? null : explainedAmount(rate),
      terms: { numerator: explainedAmount(numerator), denominator: explainedAmount(denominator) },
      contributors: sorted,
    };
  }
  const quantities = pieces.flatMap(({ quantity }) => quantity ?? []);
  const counted = quantities.length === 0 ? null : explainedAmount(sumOf(quantities));
  return { counted, contributors: sorted };
}
