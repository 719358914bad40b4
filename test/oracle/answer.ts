import { boundsText } from './bounds.js';
import type { OracleAnswer, OracleCase } from './case.js';
import { comparisonOf } from './compare.js';
import { coverageOf } from './coverage.js';
import { textOf } from './fraction.js';
import { outcomeOf } from './outcome-of.js';

/** The right answer, by trying everything. */
export const answerOf = (oracleCase: OracleCase): OracleAnswer => {
  const outcome = outcomeOf(oracleCase);
  const { figure, state, reason, statuses, taken, standsIn, dropped } = outcome;
  return {
    state,
    amount: figure?.amount ? textOf(figure.amount) : null,
    hard: figure === null ? null : boundsText(figure.hard),
    plausible: figure === null ? null : boundsText(figure.plausible),
    reason,
    ...coverageOf(statuses),
    standsIn,
    taken,
    dropped,
    base: oracleCase.question.compareWith === null ? null : comparisonOf(oracleCase, outcome),
  };
};
