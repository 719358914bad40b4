import {
  basePeriods,
  measures,
  periodsAsked,
  planPeriods,
  type AggregateOptions,
  type PushedContext,
} from '#room/aggregation';
import { dayNumberOf, type Period } from '#room/time';
import type { AskedSum } from './asked-of-store.js';

/** The days of a period as numbers. */
export const daysOf = ({ from, to }: Period) => ({ from: dayNumberOf(from), to: dayNumberOf(to) });

/** The sums that the cells of a table are made of: of its periods, of what they are compared with, of plans. */
export function askedSums(
  { periods: known }: Pick<PushedContext, 'periods'>,
  options: AggregateOptions,
): readonly AskedSum[] {
  const { measure = 'actual', compareWith, plan } = options;
  const number = measures.indexOf(measure);
  const sums: AskedSum[] = [];
  const beside = { isShown: false, base: null, plan: null, measure: number };
  for (const period of periodsAsked(known, options)) {
    const based = compareWith && daysOf(basePeriods[compareWith](period));
    const base = based === undefined ? null : sums.push({ ...beside, ...based }) - 1;
    const planned = plan && daysOf(planPeriods[plan](period));
    const ofPlan =
      planned === undefined
        ? null
        : sums.push({ ...beside, ...planned, measure: measures.indexOf('plan') }) - 1;
    sums.push({ ...daysOf(period), measure: number, isShown: true, base, plan: ofPlan });
  }
  return Object.freeze(sums);
}
