import { DanvanError } from '#room/findings';
import type { Cell } from '../cell.js';
import { additiveOutcome, countOf, type Count } from '../count/additive-cell.js';
import type { Outcome } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import type { FoundRatio } from '../ratio/ratio-cell.js';
import { isRecomputed } from '../ratio/count-figure.js';
import { ratioOf } from '../ratio/ratio-outcome.js';
import {
  baseOutcome,
  cellQuestion,
  comparedCell,
  unitOf,
  type BaseOutcome,
  type CellAsked,
  type TablePlan,
} from '../table/asked-cell.js';
import { findPlace } from '../table/find-place.js';
import { rootsOf } from '../table/further-cell.js';
import { ownQuestion } from '../table/own-cell.js';
import { askedTable, type AskedTable } from '../table/remembered.js';
import type { CellPlace, Table } from '../table/table.js';

/** What a figure was counted from: reports that add up, or a ratio. */
export type CountedFrom =
  | { readonly kind: 'sum'; readonly count: Count }
  | { readonly kind: 'ratio'; readonly found: FoundRatio };

/** A figure of a table counted once more, with all that it was counted from. */
export interface AskedFigure {
  readonly plan: TablePlan;
  readonly about: CellAsked;
  readonly role: 'unit' | 'own';
  readonly question: Question;
  /** The numbers of the units asked in the tree that is counted. */
  readonly roots: readonly number[];
  readonly counted: CountedFrom;
  readonly now: Outcome;
  readonly other: BaseOutcome | null;
  readonly cell: Cell;
}

function ownFigure(plan: TablePlan, about: CellAsked): AskedFigure {
  const scope = plan.scopeOf(about.roots);
  const { roots } = scope;
  const question = ownQuestion(plan, about, scope);
  const count = countOf(question, roots);
  const now = additiveOutcome(count, 'partial');
  const cell = { ...now.cell, unit: unitOf(plan, about) };
  const counted = { kind: 'sum', count } as const;
  return { plan, about, role: 'own', question, roots, counted, now, other: null, cell };
}

function countedNow(
  { policy }: TablePlan,
  question: Question,
  roots: readonly number[],
): Pick<AskedFigure, 'counted' | 'now'> {
  const { indicator } = question.figure.key;
  const ratio = isRecomputed(indicator) ? ratioOf(question, roots, policy) : null;
  if (ratio !== null) return { counted: { kind: 'ratio', found: ratio.found }, now: ratio.outcome };
  const count = countOf(question, roots);
  return { counted: { kind: 'sum', count }, now: additiveOutcome(count, policy) };
}

function unitFigure(plan: TablePlan, about: CellAsked): AskedFigure {
  const scope = plan.scopeOf(about.roots);
  const { roots } = scope;
  const question = cellQuestion(plan, about, scope);
  const { counted, now } = countedNow(plan, question, roots);
  const other = baseOutcome(plan, about);
  const cell = comparedCell(plan, about, { now, other });
  return { plan, about, role: 'unit', question, roots, counted, now, other, cell };
}

/** Counts one figure of a table once more. */
export const figureAsked = (
  plan: TablePlan,
  about: CellAsked,
  role: AskedFigure['role'],
): AskedFigure => (role === 'own' ? ownFigure(plan, about) : unitFigure(plan, about));

const refused = (message: string): DanvanError => new DanvanError('INVALID_ARGUMENT', message);

/** A figure of a table that was found, and how the table was asked for. */
export interface FoundFigure {
  readonly asked: AskedTable;
  readonly about: CellAsked;
  readonly role: AskedFigure['role'];
}

/**
 * Finds the figure of a cell; addressed as for {@link findCell}.
 *
 * @throws {@link DanvanError} with code `UNKNOWN_INDICATOR`, `UNKNOWN_UNIT`, `UNKNOWN_PERIOD`, or
 * `INVALID_ARGUMENT` where the table was not made by {@link aggregate}, and for an unallocated row.
 */
export function foundFigure(
  table: Table,
  code: string,
  about: string | CellPlace | undefined,
): FoundFigure {
  const place = findPlace(table, about);
  const indicator = table.indicators.find((one) => one.code === code) ?? table.catalogue.get(code);
  if (indicator === undefined) {
    throw new DanvanError('UNKNOWN_INDICATOR', `The table has no indicator "${code}".`);
  }
  const asked = askedTable(table);
  if (asked === undefined) {
    throw refused('Only a table that aggregate made, and no copy of one, can be explained.');
  }
  const role = place.row?.role ?? 'unit';
  if (role === 'unallocated') {
    throw refused('An unallocated row is a part of the total: explain the total instead.');
  }
  return { asked, about: { indicator, period: place.period, roots: rootsOf(asked, place) }, role };
}

/** Counts the figure of a cell once more; see {@link foundFigure}. */
export function askedFigure(
  table: Table,
  code: string,
  place: string | CellPlace | undefined,
): AskedFigure {
  const { asked, about, role } = foundFigure(table, code, place);
  return figureAsked(asked.plan, about, role);
}
