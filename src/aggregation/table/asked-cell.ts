import type { Indicator, Observation } from '#room/indicators';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { additiveOutcome, countOf } from '../count/additive-cell.js';
import { compare, type Likeness } from '../count/compare.js';
import type { Outcome } from '../count/outcome.js';
import { questionOf, type Counting, type Question } from '../count/question.js';
import { byDaysOfYear, byDistance } from '../count/same-senders.js';
import type { MissingPolicy } from '../missing-policy.js';
import { ratioOutcome } from '../ratio/ratio-cell.js';
import type { Dataset } from '../dataset/dataset.js';
import { daysOfPeriod } from '../dataset/store.js';

/** One aggregation, worked out once for all cells. */
export interface TablePlan {
  readonly dataset: Dataset;
  readonly counting: Counting;
  readonly policy: MissingPolicy;
  readonly measure: Observation['measure'];
  readonly categories: Readonly<Record<string, string>>;
  readonly baseOf: ((period: Period) => Period) | null;
  readonly compareWith: 'same-period-last-year' | 'previous-period' | null;
  readonly isLikeForLike: boolean;
}

/** Asks for the figure of a cell. */
export function cellQuestion(plan: TablePlan, { indicator, period }: CellAsked): Question {
  const { counting, measure, categories } = plan;
  return questionOf(counting, { indicator, measure, categories }, period);
}

/** Whether a figure is recomputed from its terms. */
export const isRecomputed = ({ combine }: Indicator): boolean => combine.unit === 'recompute';

function outcomeOf(plan: TablePlan, about: CellAsked): Outcome {
  const question = cellQuestion(plan, about);
  return isRecomputed(about.indicator)
    ? ratioOutcome(question, about.roots, plan.policy)
    : additiveOutcome(countOf(question, about.roots), plan.policy);
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

/** The cell of an outcome, set beside that of the other period. */
export function comparedCell(
  plan: TablePlan,
  about: CellAsked,
  { now, other }: { readonly now: Outcome; readonly other: BaseOutcome | null },
): Cell {
  const [root, ...others] = about.roots;
  const isOne = root !== undefined && others.length === 0;
  const unit = isOne ? (plan.counting.tree.units[root]?.id ?? null) : null;
  if (other === null) return { ...now.cell, unit };
  const { base, likeness } = other;
  return { ...now.cell, base: compare(now, base, { likeness, indicator: about.indicator }), unit };
}

/** Works out one cell. */
export const askedCell = (plan: TablePlan, about: CellAsked): Cell =>
  comparedCell(plan, about, { now: outcomeOf(plan, about), other: baseOutcome(plan, about) });
