import type { Period } from '#room/time';
import { daysOfReception } from './days-of-reception.js';
import type { Reception } from './reception.js';

/** On how many days of a month the head received, as far as is known. */
export interface HeldDays {
  /** At least so many. */
  readonly days: number;
  /** False where a record touches the month without saying on how many of its days. */
  readonly isWhole: boolean;
  /** Whether any record tells of the month. */
  readonly isTold: boolean;
}

/** The first and the last day that a record tells of; a period it names is looked up. */
function daysTold(
  { date, from, to, period }: Reception,
  periods: ReadonlyMap<string, Period>,
): readonly [first: string, last: string] | null {
  if (from === undefined && to === undefined && date !== undefined) return [date, date];
  if (from !== undefined || to !== undefined) return [from ?? '', to ?? '9999-12-31'];
  const named = period === undefined ? undefined : periods.get(period);
  return named === undefined ? null : [named.from, named.to];
}

/** Adds up what records of one unit say of one month; two records of one day are one day. */
export function heldDays(
  receptions: readonly Reception[],
  month: Period,
  periods: ReadonlyMap<string, Period>,
): HeldDays {
  const dates = new Set<string>();
  let [days, isWhole, isTold] = [0, true, false];
  for (const reception of receptions) {
    const told = daysTold(reception, periods);
    if (told === null || told[1] < month.from || month.to < told[0]) continue;
    isTold = true;
    const isWithin = month.from <= told[0] && told[1] <= month.to;
    const held = daysOfReception(reception);
    if (!isWithin || held === undefined) isWhole = false;
    else if (told[0] === told[1] && held === 1) dates.add(told[0]);
    else days += held;
  }
  return { days: days + dates.size, isWhole, isTold };
}
