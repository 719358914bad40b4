import { periodOf, tagOf, type Period } from '#room/time';
import type { PlannedFigure } from '../comparison.js';
import { isExact } from '../choice/quantity.js';
import { rateWithin } from '../choice/within-numbers.js';
import { finite } from '../count/amounts.js';
import type { Outcome } from '../count/outcome.js';

/** The whole year of a calendar that a period belongs to. */
export const yearOf = ({ calendar, year }: Period): Period =>
  periodOf(`${year}${tagOf(calendar)}`, { calendars: [calendar] });

/**
 * How far a plan was reached.
 *
 * @param isPlanned - Whether all who sent figures have a plan.
 */
export function plannedOf(now: Outcome, plan: Outcome, isPlanned: boolean): PlannedFigure {
  const { amount, period, coverage } = plan.cell;
  const [done, planned] = [now.quantity, plan.quantity];
  const common = { period, amount, coverage };
  if (done === null || planned === null) return { ...common, percent: null };
  if (!isPlanned) return { ...common, percent: null, reason: 'coverage-differs' };
  const isKnown = isExact(done) && isExact(planned);
  const percent =
    isKnown && done.amount !== null && planned.amount !== null && planned.amount !== 0
      ? finite(rateWithin(done.amount, planned.amount, 100))
      : null;
  return { ...common, percent };
}
