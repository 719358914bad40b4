import { figureOfUnit, type Question } from './figure-of-unit.js';
import type { Figure } from './figure.js';
import { rollUp, type Role } from './roll-up.js';

/** What one unit adds to a total. */
export interface Contribution {
  readonly unit: string;
  readonly figure: Figure;
  readonly role: Role;
}

/** Whose figures are asked for: those of units with all below them, or of the units alone. */
export interface Whose {
  readonly units: readonly string[];
  readonly alone?: boolean;
}

function leafFigure(question: Question, unit: string): Figure {
  const own = figureOfUnit(question, unit, 'own');
  if (own.amount !== null || own.refusal !== undefined) return own;
  const figure = figureOfUnit(question, unit, 'consolidated');
  return figure.amount === null && figure.state === 'missing' ? own : figure;
}

/** What a unit sent in one of its roles. */
export function contributionOf(question: Question, unit: string, role: Role): Contribution {
  const figure =
    role === 'leaf' ? leafFigure(question, unit) : figureOfUnit(question, unit, role);
  return { unit, figure, role };
}

/** How many days of the period a contribution covers; null where its unit does not owe it. */
export const daysOf = ({ role, figure }: Contribution): number | null =>
  role === 'own' || figure.state === 'not-applicable' ? null : figure.days;

/** All that adds up to the figure of units, each figure once. */
export function contributionsOf(question: Question, whose: Whose): readonly Contribution[] {
  const itemOf = (unit: string, role: Role) => contributionOf(question, unit, role);
  if (whose.alone) return whose.units.map((unit) => itemOf(unit, 'own'));
  const how = {
    dataset: question.dataset,
    itemOf,
    isSent: ({ figure }: Contribution) => figure.amount !== null,
    daysOf,
    isAdditive: question.indicator.combine.unit === 'sum',
  };
  return whose.units.flatMap((unit) => rollUp(how, unit));
}
