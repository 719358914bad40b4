import { DanvanError } from '#room/findings';
import type { Cell } from '../cell.js';
import type { Count } from '../count/count.js';
import { additiveOutcome, countOf } from '../count/additive-cell.js';
import type { Outcome } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import type { FoundRatio } from '../ratio/ratio-cell.js';
import { numberOf } from '../choice/place-tree.js';
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
import { leftCount } from '../table/left-count.js';
import { findPlace } from '../table/find-place.js';
import { rootsOf } from '../table/further-cell.js';
import { ownQuestion } from '../table/own-cell.js';
import { askedTable, type AskedTable } from '../table/remembered.js';
import type { CellPlace, FigureTable, UnitRow } from '../table/table.js';

/** What a figure was counted from: reports that add up, or a ratio. */
export type CountedFrom =
  | { readonly kind: 'sum'; readonly count: Count }
  | { readonly kind: 'ratio'; readonly found: FoundRatio };

/** A figure of a table counted once more, with all that it was counted from. */
export interface AskedFigure {
  readonly plan: TablePlan;
  readonly about: CellAsked;
  readonly role: UnitRow['role'];
  readonly question: Question;
  /** The numbers of the units asked, of an unallocated row of the ended one, in the tree that is counted. */
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

function unallocatedFigure(plan: TablePlan, about: CellAsked, id: string): AskedFigure {
  const ended = numberOf(plan.scopeOf(about.roots).counting.tree, id);
  const count = leftCount(plan, about, ended);
  const { question, roots } = count;
  const now = additiveOutcome(count, 'partial');
  const cell = { ...now.cell, unit: id };
  const counted = { kind: 'sum', count } as const;
  return { plan, about, role: 'unallocated', question, roots, counted, now, other: null, cell };
}

/** Counts one figure of a table once more: of the total, or of a row. */
export function figureAsked(plan: TablePlan, about: CellAsked, row: UnitRow | null): AskedFigure {
  if (row?.role === 'own') return ownFigure(plan, about);
  if (row?.role === 'unallocated') return unallocatedFigure(plan, about, row.unit.id);
  return unitFigure(plan, about);
}

const refused = (message: string): DanvanError => new DanvanError('INVALID_ARGUMENT', message);

/** A figure of a table that was found, and how the table was asked for. */
export interface FoundFigure {
  readonly asked: AskedTable;
  readonly about: CellAsked;
  /** The row of the cell; null for the total. */
  readonly row: UnitRow | null;
}

/**
 * Finds the figure of a cell; addressed as for {@link findCell}.
 *
 * @throws {@link DanvanError} with code `UNKNOWN_INDICATOR`, `UNKNOWN_UNIT`, `UNKNOWN_PERIOD`, or
 * `INVALID_ARGUMENT` where the table was not made by {@link aggregate}.
 */
export function foundFigure(
  table: FigureTable,
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
  if (asked.isHidden === true) {
    throw refused(
      'A table with hidden counts tells nothing more of them; explain the one it was made from.',
    );
  }
  const { period, row } = place;
  return { asked, about: { indicator, period, roots: rootsOf(asked, place) }, row };
}

/** Counts the figure of a cell once more; see {@link foundFigure}. */
export function askedFigure(
  table: FigureTable,
  code: string,
  place: string | CellPlace | undefined,
): AskedFigure {
  const { asked, about, row } = foundFigure(table, code, place);
  return figureAsked(asked.plan, about, row);
}
