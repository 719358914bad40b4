import type { OracleCase } from './case.js';
import { daysOfPeriod } from './days.js';
import type { Outcome } from './outcome.js';
import { ratioOutcome } from './ratio.js';
import { sumOutcome } from './sums.js';

/** The figure asked, of one period and compared with nothing. */
export const outcomeOf = (oracleCase: OracleCase): Outcome => {
  const { question, indicators } = oracleCase;
  const period = daysOfPeriod(question.period);
  const ratio = indicators.find(({ code }) => code === question.indicator)?.ratio ?? null;
  return ratio === null
    ? sumOutcome(oracleCase, question, period)
    : ratioOutcome(oracleCase, ratio, { question, period });
};
