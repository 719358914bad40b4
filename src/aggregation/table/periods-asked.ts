import { DanvanError } from '#room/findings';
import {
  periodOf,
  previousPeriod,
  samePeriodLastYear,
  type Period,
  type PeriodOptions,
} from '#room/time';
import type { AggregateOptions } from './aggregate-options.js';
import { yearOf } from './planned.js';

/** The period of the plan that stands beside a figure. */
export const planPeriods = Object.freeze({ period: (period: Period) => period, year: yearOf });

/** The period that a figure is compared with. */
export const basePeriods = Object.freeze({
  'same-period-last-year': samePeriodLastYear,
  'previous-period': previousPeriod,
});

/** The periods that are asked for; at least one. */
export function periodsAsked(
  known: PeriodOptions,
  { period, periods }: Pick<AggregateOptions, 'period' | 'periods'>,
): readonly [Period, ...Period[]] {
  const ids = periods ?? (period === undefined ? [] : [period]);
  const [first, ...others] = ids.map((id) => periodOf(id, known));
  if (first !== undefined && (period === undefined || periods === undefined)) {
    return [first, ...others];
  }
  const message = 'Ask for a period, or for periods, and not for both.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}
