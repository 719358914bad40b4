import { DanvanError } from '#room/findings';
import type { Cell } from '../cell.js';
import { additiveOutcome, countOf, type Count } from '../count/additive-cell.js';
import type { Outcome } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import { outcomeOfPairs, ratioOf, type CountedRatio } from '../ratio/ratio-cell.js';
import {
  baseOutcome,
  cellQuestion,
  comparedCell,
  isRecomputed,
  type BaseOutcome,
  type CellAsked,
  type TablePlan,
} from '../table/asked-cell.js';
import { findPlace } from '../table/find-place.js';
import { rootsOf } from '../table/further-cell.js';
import { ownQuestion } from '../table/own-cell.js';
import { askedTable } from '../table/remembered.js';
import type { CellPlace, Table } from '../table/table.js';

/** A figure of a table counted once more, with all that it was counted from. */
export interface AskedFigure {
  readonly plan: TablePlan;
  readonly about: CellAsked;
  readonly role: 'unit' | 'own';
  readonly question: Question;
  readonly counted: { readonly kind: 'sum'; readonly count: Count } | CountedRatio;
  readonly now: Outcome;
  readonly other: BaseOutcome | null;
  readonly cell: Cell;
}

function ownFigure(plan: TablePlan, about: CellAsked): AskedFigure {
  const question = ownQuestion(plan, about);
  const count = countOf(question, about.roots);
  const now = additiveOutcome(count, 'partial');
  const cell = comparedCell(plan, about, { now, other: null });
  const counted = { kind: 'sum', count } as const;
  return { plan, about, role: 'own', question, counted, now, other: null, cell };
}

function unitFigure(plan: TablePlan, about: CellAsked): AskedFigure {
  const { roots, indicator } = about;
  const question = cellQuestion(plan, about);
  const counted: AskedFigure['counted'] = isRecomputed(indicator)
    ? ratioOf(question, roots)
    : { kind: 'sum', count: countOf(question, roots) };
  const now =
    counted.kind === 'pairs'
      ? outcomeOfPairs(question, counted.found, plan.policy)
      : additiveOutcome(counted.count, plan.policy);
  const other = baseOutcome(plan, about);
  const cell = comparedCell(plan, about, { now, other });
  return { plan, about, role: 'unit', question, counted, now, other, cell };
}

/** Counts one figure of a table once more. */
export const figureAsked = (
  plan: TablePlan,
  about: CellAsked,
  role: AskedFigure['role'],
): AskedFigure => (role === 'own' ? ownFigure(plan, about) : unitFigure(plan, about));

/**
 * Counts the figure of a cell once more; addressed as for {@link findCell}.
 *
 * @throws {@link DanvanError} with code `UNKNOWN_INDICATOR`, `UNKNOWN_UNIT`, `UNKNOWN_PERIOD`, or
 * `INVALID_ARGUMENT` where the table was not made by {@link aggregate}.
 */
export function askedFigure(
  table: Table,
  code: string,
  about: string | CellPlace | undefined,
): AskedFigure {
  const place = findPlace(table, about);
  const indicator = table.indicators.find((one) => one.code === code) ?? table.catalogue.get(code);
  if (indicator === undefined) {
    throw new DanvanError('UNKNOWN_INDICATOR', `The table has no indicator "${code}".`);
  }
  const asked = askedTable(table);
  if (asked === undefined) {
    const message = 'Only a table that aggregate made, and no copy of one, can be explained.';
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const cell: CellAsked = { indicator, period: place.period, roots: rootsOf(asked, place) };
  return figureAsked(asked.plan, cell, place.row?.role ?? 'unit');
}
