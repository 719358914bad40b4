import type { Indicator, Observation } from '#room/indicators';
import type { Hierarchy } from '#room/organization';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { compare, type Likeness } from '../count/compare.js';
import type { Outcome } from '../count/outcome.js';
import type { PlaceTree } from '../choice/place-tree.js';
import { questionOf, type Counting, type Question } from '../count/question.js';
import { byDaysOfYear, byDistance } from '../count/same-senders.js';
import type { Lineage } from '../view/lineage.js';
import type { MissingPolicy } from '../missing-policy.js';
import type { Pushed } from '../pushed/pushed.js';
import { countFigure } from '../ratio/count-figure.js';
import type { Dataset } from '../dataset/dataset.js';
import { arePlanned } from './are-planned.js';
import { plannedOf } from './planned.js';
import type { Scope, ScopeOf } from './scope.js';
import { daysOfPeriod } from '../dataset/store.js';

/** One aggregation, worked out once for all cells. */
export interface TablePlan {
  readonly dataset: Dataset;
  readonly hierarchy: Hierarchy;
  /** The tree whose units are asked. */
  readonly tree: PlaceTree;
  readonly scopeOf: ScopeOf;
  /** How all units are counted without a view; in a view each scope has a tree of its own. */
  readonly counting: Counting;
  /** In a view: what became of the units that have ended; null where they do not count. */
  readonly lineage?: Lineage | null | undefined;
  readonly policy: MissingPolicy;
  readonly measure: Observation['measure'];
  readonly categories: Readonly<Record<string, string>>;
  readonly baseOf: ((period: Period) => Period) | null;
  readonly compareWith: 'same-period-last-year' | 'previous-period' | null;
  readonly isLikeForLike: boolean;
  /** The period of the plan to set beside a figure; null for none. */
  readonly planOf: ((period: Period) => Period) | null;
  /** Whether every place below has a row. */
  readonly areAll: boolean;
  /** What was counted elsewhere, so that the dataset holds the other rows only. */
  readonly pushed?: Pushed | undefined;
}

/** Asks for the figure of a cell. */
export function cellQuestion(
  { measure, categories }: TablePlan,
  { indicator, period }: CellAsked,
  { counting }: Scope,
): Question {
  return questionOf(counting, { indicator, measure, categories }, period);
}

/** Counts a figure of some units. */
export function outcomeOf(plan: TablePlan, about: CellAsked): Outcome {
  const scope = plan.scopeOf(about.roots);
  const question = cellQuestion(plan, about, scope);
  const wanted = { indicator: about.indicator, measure: plan.measure };
  const figure = plan.pushed?.figureOf(wanted, scope.counting) ?? null;
  const asked = { question, roots: scope.roots, policy: plan.policy };
  return plan.pushed === undefined || figure === null
    ? countFigure(question, scope.roots, plan.policy)
    : plan.pushed.outcomeOf(figure, asked);
}

/** One cell: a figure of some units over a period. */
export interface CellAsked {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly roots: readonly number[];
}

/** The figure of the other period, and how both are set beside each other. */
export interface BaseOutcome {
  readonly base: Outcome;
  readonly likeness: Likeness;
}

/** Works out what a cell is compared with; null where nobody asked for that. */
export function baseOutcome(plan: TablePlan, about: CellAsked): BaseOutcome | null {
  if (plan.baseOf === null) return null;
  const basePeriod = plan.baseOf(about.period);
  const likeness: Likeness = {
    tell: plan.compareWith === 'same-period-last-year' ? byDaysOfYear : byDistance,
    isLikeForLike: plan.isLikeForLike,
    days: daysOfPeriod(about.period),
    baseDays: daysOfPeriod(basePeriod),
  };
  return { base: outcomeOf(plan, { ...about, period: basePeriod }), likeness };
}

function planned(plan: TablePlan, about: CellAsked, now: Outcome): Pick<Cell, 'plan'> {
  if (plan.planOf === null) return {};
  const period = plan.planOf(about.period);
  const outcome = outcomeOf({ ...plan, measure: 'plan' }, { ...about, period });
  const { tree } = plan.scopeOf(about.roots).counting;
  const isOverTime = about.indicator.kind === 'flow';
  return { plan: plannedOf(now, outcome, arePlanned(now, outcome, { tree, isOverTime })) };
}

/** The id of the one unit that a cell is of; null for several. */
export function unitOf({ tree }: TablePlan, { roots }: CellAsked): string | null {
  const [root, ...others] = roots;
  const isOne = root !== undefined && others.length === 0;
  return isOne ? (tree.units[root]?.id ?? null) : null;
}

function compared(
  now: Outcome,
  other: BaseOutcome | null,
  { indicator }: CellAsked,
): Pick<Cell, 'base'> {
  if (other === null) return {};
  const { base, likeness } = other;
  return { base: compare(now, base, { likeness, indicator }) };
}

/** The cell of an outcome, set beside that of the other period and the plan. */
export const comparedCell = (
  plan: TablePlan,
  about: CellAsked,
  { now, other }: { readonly now: Outcome; readonly other: BaseOutcome | null },
): Cell => ({
  ...now.cell,
  ...compared(now, other, about),
  ...planned(plan, about, now),
  unit: unitOf(plan, about),
});

/** Works out one cell. */
export const askedCell = (plan: TablePlan, about: CellAsked): Cell =>
  comparedCell(plan, about, { now: outcomeOf(plan, about), other: baseOutcome(plan, about) });
