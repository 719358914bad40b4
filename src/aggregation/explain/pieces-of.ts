import type { Quantity } from '../choice/quantity.js';
import { sumOf } from '../count/amounts.js';
import type { CountedReport } from '../count/taken-of.js';
import { rateOf, sumsOf } from '../ratio/rate-of.js';
import { reportsOf, type Pair } from '../ratio/pair.js';
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

const pieceOf = (pair: Pair): Piece => ({
  unit: pair.unit,
  standsIn: pair.isWhole,
  rows: reportsOf(pair).flatMap(({ span }) => span.rows),
  quantity: null,
  pair,
});

const pieceOfReport = ({ unit, standsIn, span }: CountedReport): Piece => ({
  unit,
  standsIn,
  rows: span.rows,
  quantity: span.quantity,
  pair: null,
});

/** All that a figure is made of; nothing where it has no amount. */
export function piecesOf({ counted, now }: AskedFigure): readonly Piece[] {
  if (now.cell.bounds === null) return [];
  const pairs = counted.kind === 'ratio' ? counted.found.counting.pairs : [];
  const reports = counted.kind === 'ratio' ? counted.found.counting.rates : counted.count.taken;
  return [...pairs.map(pieceOf), ...reports.map(pieceOfReport)];
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
