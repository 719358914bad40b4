import { exactly, quantityAt, type Quantity } from '#room/aggregation';
import type { FigureRelation } from '#room/indicators';
import type { RelatedFigure } from '../facts.js';
import { isFigure, type Figures } from '../sent/figures.js';
import type { FindRow } from '../sent/finder.js';
import { periodIdAt, wordedValue } from '../sent/given.js';
import { measureAt } from '../sent/series.js';
import { anyFigure, timesQuantity } from './signed.js';
import { termFinder, type FigureTerm } from './term-finder.js';

/** A term of a relation, ready to be found; or a plain number. */
export interface ReadyTerm {
  readonly term: FigureTerm | null;
  readonly number: number;
  readonly findFor: (unit: number) => FindRow;
}

const nowhere = (): FindRow => () => -1;

/** Makes a term ready to be found. */
export const readyTerm = (
  figures: Figures,
  term: FigureTerm | { readonly number: number },
): ReadyTerm =>
  'number' in term
    ? { term: null, number: term.number, findFor: nowhere }
    : { term, number: 0, findFor: termFinder(figures, term) };

/** A term as it was found beside one figure. */
export interface FoundTerm {
  readonly quantity: Quantity;
  readonly wasSent: boolean;
  readonly facts: RelatedFigure;
}

function factsOf(figures: Figures, term: FigureTerm, row: number): RelatedFigure {
  const sent = row < 0 ? null : quantityAt(figures, row);
  return {
    indicator: term.indicator,
    amount: sent === null ? null : (sent.amount ?? sent.from),
    times: term.times,
    ...(row >= 0 && { value: wordedValue(figures, row) }),
    ...(term.measure !== 'actual' && { measure: term.measure }),
    ...(term.report === 'before' && row >= 0 && { before: periodIdAt(figures, row) }),
  };
}

/** Reads what was found of a term; a number stands for itself. */
export function foundTerm(figures: Figures, { term, number }: ReadyTerm, row: number): FoundTerm {
  if (term === null) {
    const facts = { amount: number, times: 1 };
    return { quantity: exactly(number), wasSent: true, facts };
  }
  const sent = row < 0 ? anyFigure : quantityAt(figures, row);
  return {
    quantity: timesQuantity(sent, term.times),
    wasSent: row >= 0,
    facts: factsOf(figures, term, row),
  };
}

/** Whether enough was sent for a relation to be held. */
export const isHeld = (found: readonly FoundTerm[], missing: 'skip' | 'any'): boolean =>
  missing === 'any' ? found.some(({ wasSent }) => wasSent) : found.every(({ wasSent }) => wasSent);

/** Whether a relation is held in the report of a row: all its days lie in the days of the relation. */
export function isHeldThen(
  { columns, periods }: Figures,
  row: number,
  days: Pick<FigureRelation, 'from' | 'to'>,
): boolean {
  const period = periods[columns.periods[row] ?? 0]?.period;
  if (period === undefined) return false;
  const { from = period.from, to = period.to } = days;
  return from <= period.from && period.to <= to;
}

/** Whether a row is held to relations at all: a figure of what was counted. */
export const isHeldRow = (figures: Figures, row: number): boolean =>
  isFigure(figures, row) && measureAt(figures, row) === 'actual';
