import { choose } from '../choice/choose.js';
import { isStateRule } from '../choice/figure.js';
import { numbersBelow } from '../choice/place-tree.js';
import { daysOf, overlaps, type Stretch } from '../choice/span.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import { daysInCommon } from '../choice/stretches.js';
import { ownTaken, type Taken } from '../choice/taken.js';
import { sumOf } from '../count/amounts.js';
import type { Question } from '../count/question.js';
import type { Channel } from '../figure/channels-of.js';
import type { Owing } from '../owing/owing.js';
import type { ChoiceSide } from './consolidated-choice.js';
import { explainedAmount } from './explained-amount.js';
import { slice } from './slice.js';

/** What choices are told from. */
export interface Choosing {
  readonly question: Question;
  readonly owing: Owing;
  /** The units that owe the figure, in the order of their numbers. */
  readonly owingUnits: readonly number[];
}

/** The units below one that owe the figure. */
export const owingBelow = ({ question, owingUnits }: Choosing, unit: number): readonly number[] =>
  slice(owingUnits, unit + 1, question.counting.tree.last[unit] ?? unit);

/** The unit-days in a stretch that a unit and those below it owe; its own days where nobody does. */
export function unitDaysOwed(choosing: Choosing, unit: number, days: Stretch): number {
  const { question, owing, owingUnits } = choosing;
  const units = slice(owingUnits, unit, question.counting.tree.last[unit] ?? unit);
  const owed = units.reduce((sum, one) => sum + daysInCommon(owing.owedBy(one), [days]), 0);
  return Math.max(daysOf(days), owed);
}

/** What would count of a unit and those below it if it had sent no consolidated figure. */
export function withoutConsolidated(
  { question, owing }: Choosing,
  unit: number,
  channel: Channel,
): readonly Taken[] {
  const { counting, days } = question;
  const { tree } = counting;
  const choice = { tree, figure: channel, owing, period: days };
  const own = channel.candidates(unit, days).filter(({ isConsolidated }) => !isConsolidated);
  return [
    ...chosenOf(own, channel.time).map((span) => ownTaken(unit, span)),
    ...numbersBelow(tree, unit).flatMap((one) => choose(choice, one)),
  ];
}

/** Those reports that share days with another one; of states all. */
export const besides = <Item extends Taken>(
  reports: readonly Item[],
  { time }: Channel,
  days: Stretch,
): readonly Item[] => reports.filter(({ span }) => isStateRule(time) || overlaps(span, days));

/** Reports as one side of a choice; null where there are none. */
export function sideOf(reports: readonly Taken[], { time }: Channel): ChoiceSide | null {
  if (reports.length === 0) return null;
  return Object.freeze({
    ...explainedAmount(sumOf(reports.map(({ span }) => span.quantity))),
    unitDays: isStateRule(time) ? null : reports.reduce((days, { weight }) => days + weight, 0),
    units: new Set(reports.map(({ unit }) => unit)).size,
  });
}
