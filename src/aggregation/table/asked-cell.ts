import type { Indicator, Observation } from '#room/indicators';
import type { Hierarchy } from '#room/organization';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { additiveOutcome, countOf } from '../count/additive-cell.js';
import { compare, type Likeness } from '../count/compare.js';
import type { Outcome } from '../count/outcome.js';
import type { PlaceTree } from '../choice/place-tree.js';
import { questionOf, type Counting } from '../count/question.js';
import { byDaysOfYear, byDistance } from '../count/same-senders.js';
import type { MissingPolicy } from '../missing-policy.js';
import { ratioOutcome } from '../ratio/ratio-outcome.js';
import type { Dataset } from '../dataset/dataset.js';
import { plannedOf } from './planned.js';
import type { ScopeOf } from './scope.js';
import { daysOfPeriod } from '../dataset/store.js';

/** One aggregation, worked out once for all cells. */
export interface TablePlan {
  readonly dataset: Dataset;
  readonly hierarchy: Hierarchy;
  /** The tree whose units are asked. */
  readonly tree: PlaceTree;
  readonly scopeOf: ScopeOf;
  /** Without a view: how all units are counted; null in a view, where each scope has its own tree. */
  readonly plainCounting: Counting | null;
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
}

/** Counts a figure of some units. */
export function outcomeOf(plan: TablePlan, about: CellAsked): Outcome {
  const { measure, categories, policy } = plan;
  const { counting, roots } = plan.scopeOf(about.roots);
  const key = { indicator: about.indicator, measure, categories };
  const question = questionOf(counting, key, about.period);
  return about.indicator.combine.unit === 'recompute'
    ? ratioOutcome(question, roots, policy)
    : additiveOutcome(countOf(question, roots), policy);
}

/** One cell: a figure of some units over a period. */
export interface CellAsked {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly roots: readonly number[];
}

function compared(plan: TablePlan, about: CellAsked, now: Outcome): Pick<Cell, 'base'> {
  if (plan.baseOf === null) return {};
  const basePeriod = plan.baseOf(about.period);
  const base = outcomeOf(plan, { ...about, period: basePeriod });
  const likeness: Likeness = {
    tell: plan.compareWith === 'same-period-last-year' ? byDaysOfYear : byDistance,
    isLikeForLike: plan.isLikeForLike,
    days: daysOfPeriod(about.period),
    baseDays: daysOfPeriod(basePeriod),
  };
  return { base: compare(now, base, { likeness, indicator: about.indicator }) };
}

function planned(plan: TablePlan, about: CellAsked, now: Outcome): Pick<Cell, 'plan'> {
  if (plan.planOf === null) return {};
  const period = plan.planOf(about.period);
  return { plan: plannedOf(now, outcomeOf({ ...plan, measure: 'plan' }, { ...about, period })) };
}

/** Works out one cell. */
export function askedCell(plan: TablePlan, about: CellAsked): Cell {
  const now = outcomeOf(plan, about);
  const [root, ...others] = about.roots;
  const isOne = root !== undefined && others.length === 0;
  const unit = isOne ? (plan.tree.units[root]?.id ?? null) : null;
  return { ...now.cell, ...compared(plan, about, now), ...planned(plan, about, now), unit };
}
