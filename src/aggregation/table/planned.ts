import { divideExactly, multiplyExactly } from '#room/text';
import { periodOf, type Period } from '#room/time';
import type { PlannedFigure } from '../cell.js';
import { isExact } from '../choice/quantity.js';
import type { Outcome } from '../count/outcome.js';

/** The whole year of a calendar that a period belongs to. */
export const yearOf = (period: Period): Period => {
  const tag = period.calendar.id === 'civil' ? '' : `@${period.calendar.id}`;
  return periodOf(`${period.year}${tag}`, { calendars: [period.calendar] });
};

/** How far a plan was reached. */
export function plannedOf(now: Outcome, plan: Outcome): PlannedFigure {
  const { amount, period } = plan.cell;
  const [done, planned] = [now.quantity, plan.quantity];
  const isKnown = done !== null && planned !== null && isExact(done) && isExact(planned);
  const percent =
    isKnown && done.amount !== null && planned.amount !== null && planned.amount !== 0
      ? divideExactly(multiplyExactly(done.amount, 100), planned.amount)
      : null;
  return { period, amount, percent };
}
