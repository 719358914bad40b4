import { daysTold, isStateRule } from '../choice/figure.js';
import type { Stretch } from '../choice/span.js';
import { cutOut } from '../choice/stretches.js';
import { owingIn, questionOf, type Question } from '../count/question.js';
import type { Owing } from '../owing/owing.js';
import { termIndicators } from './term-indicators.js';

/** One term of a ratio. */
export interface Term {
  readonly question: Question;
  /** Who owes the term by itself; its reports are chosen by that. */
  readonly owing: Owing;
  /** Who owes the ratio, less what was declared not applicable of this term. */
  readonly joint: Owing;
}

/** Both terms of a ratio, and who owes it. */
export interface Terms {
  readonly above: Term;
  readonly below: Term;
  /** The days that both terms are owed for. */
  readonly net: Owing;
  /** The rate itself, as units stated it. */
  readonly stated: Pick<Term, 'question' | 'joint'>;
}

/** The questions for both terms; null where the catalogue does not hold one of them. */
function questionsOf({ counting, figure, period }: Question) {
  const terms = termIndicators(counting.store, figure.key.indicator);
  if (terms === null) return null;
  const { above, below } = terms;
  const { measure, categories } = figure.key;
  return {
    above: questionOf(counting, { indicator: above, measure, categories }, period),
    below: questionOf(counting, { indicator: below, measure, categories }, period),
  };
}

const inBoth = (a: Owing, b: Owing): Owing => ({
  // Groups name their units in any order.
  units: a.units.toSorted((one, other) => one - other),
  owedBy: (unit) => {
    const days: readonly Stretch[] = a.owedBy(unit);
    return cutOut(days, cutOut(days, b.owedBy(unit)));
  },
});

/**
 * The terms of a ratio for some units; null where the catalogue does not hold one of them.
 *
 * Who sent either term or the rate itself owes the ratio, so that all three are asked of the same
 * units.
 */
export function termsOf(stated: Question, roots: readonly number[]): Terms | null {
  const questions = questionsOf(stated);
  if (questions === null) return null;
  const { above, below } = questions;
  const all = [above, below, stated].map(({ figure }) => figure);
  const heardFrom = (unit: number) => all.flatMap((figure) => figure.heardFrom(unit));
  const jointOf = (question: Question): Owing =>
    owingIn({ ...question, figure: { ...question.figure, heardFrom } }, roots);
  const termOf = (question: Question): Term => ({
    question,
    owing: owingIn(question, roots),
    joint: jointOf(question),
  });
  const terms = { above: termOf(above), below: termOf(below) };
  const net = inBoth(terms.above.joint, terms.below.joint);
  return { ...terms, net, stated: { question: stated, joint: jointOf(stated) } };
}

/** Whether a term is a state: one figure of it counts. */
export const isState = ({ question }: Pick<Term, 'question'>): boolean =>
  isStateRule(question.figure.all.time);

/** The days of which a report of a term tells: of a state one day. */
export const daysToldBy = ({ question }: Pick<Term, 'question'>, days: Stretch): Stretch =>
  daysTold(question.figure.all.time, days);

/** Whether both terms are states of the beginning, of which the first counts. */
export const areOpenings = ({ above, below }: Terms): boolean =>
  [above, below].every(({ question }) => question.figure.all.time === 'first');

/** Two flows, two states, or one of each. */
export function kindOf({ above, below }: Terms): 'flows' | 'states' | 'mixed' {
  if (isState(above) !== isState(below)) return 'mixed';
  return isState(above) ? 'states' : 'flows';
}

/** Whether a term may not be added over units. */
export const isPerUnit = ({ question }: Pick<Term, 'question'>): boolean =>
  question.figure.key.indicator.combine.unit !== 'sum';
