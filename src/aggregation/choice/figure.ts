import type { ObservedValue } from '#room/indicators';
import type { Candidates } from './candidates.js';
import type { Report, Stretch } from './span.js';

/** What was sent without an amount: withheld, or not applicable, for some days. */
export interface Remark extends Stretch {
  readonly row: number;
  readonly state: Exclude<ObservedValue['state'], 'reported' | 'nil' | 'missing'>;
}

/** All that one unit sent of one figure, in an order that does not depend on that of the input. */
export interface Sent {
  readonly reports: readonly Report[];
  /** “Không phát sinh” for days of which figures were sent: no candidates. */
  readonly denied: readonly Report[];
  readonly remarks: readonly Remark[];
}

export const sentNothing: Sent = Object.freeze({ reports: [], denied: [], remarks: [] });

/** How a figure combines over time within a unit. */
export type TimeRule = 'sum' | 'last' | 'first' | 'forbid' | 'recompute';

/** Whether a figure tells what there was on one day: at the end of its days, or at their beginning. */
export const isStateRule = (time: TimeRule): boolean => time === 'last' || time === 'first';

/** The day of which a state tells; of all else all days. */
export function daysTold(time: TimeRule, { from, to }: Stretch): Stretch {
  if (time === 'last') return { from: to, to };
  return time === 'first' ? { from, to: from } : { from, to };
}

/** Whether reports may not be combined over time: only those of just the days asked count. */
export const isFixed = (time: TimeRule): boolean => time === 'forbid' || time === 'recompute';

/** Whether a state is of the last of all owed days, or later; an opening one of the first, or earlier. */
export const tellsEdge = (
  time: TimeRule,
  { from, to }: Stretch,
  owed: readonly Stretch[],
): boolean => (time === 'first' ? from <= (owed[0]?.from ?? from) : to >= (owed.at(-1)?.to ?? 0));

/** One figure (indicator, measure and category) of all units, by their numbers. */
export interface Figure {
  readonly time: TimeRule;
  readonly sentBy: (unit: number) => Sent;
  /** What may count of a unit within a period, of states the latest first. */
  readonly candidates: (unit: number, within: Stretch) => Candidates;
}
