import type { CountableRecord } from '#room/democracy';
import type { Period, PeriodOptions } from '#room/time';
import { datedBy } from './democracy-dated.js';
import { isSoFar } from './democracy-so-far.js';
import { isCountedBy, type DemocracyTally } from './democracy-tally.js';

type IsCounted = (given: CountableRecord) => boolean;

/** Whether a day lies in the period; a record without days is in the one that it names. */
const lies = (day: string | undefined, { record }: CountableRecord, period: Period): boolean =>
  day === undefined ? record.period === period.id : period.from <= day && day <= period.to;

const firstDay = ({ record }: CountableRecord) => record.from ?? record.date ?? record.to;
const lastDay = ({ record }: CountableRecord) => record.to ?? record.date ?? record.from;

/** Whether what the record tells of happened within the days: its last day counts. */
const isDuring = (given: CountableRecord, period: Period): boolean =>
  lies(given.record.date ?? lastDay(given), given, period);

/** Whether there was what the record tells of on the last day. */
function isThereAt({ record }: CountableRecord, period: Period): boolean {
  const from = record.from ?? record.date;
  if (from === undefined && record.to === undefined) return record.period === period.id;
  return (from ?? '') <= period.to && period.to <= (record.to ?? period.to);
}

/** Whether it had begun and was not over after the last day. */
const isOpenAfter = (given: CountableRecord, period: Period): boolean =>
  isThereAt(given, period) && given.record.to !== period.to;

/** The records of each unit that are the first, or the last, of those that lie in the period. */
function edgeOf(rule: DemocracyTally, period: Period, all: readonly CountableRecord[]): IsCounted {
  const [dayOf, sign, other] =
    rule.at === 'first'
      ? ([firstDay, -1, period.from] as const)
      : ([lastDay, 1, period.to] as const);
  const edges = new Map<string, string>();
  const isIn = (given: CountableRecord) => lies(lastDay(given), given, period);
  const hasFact = ({ facts }: CountableRecord) =>
    rule.measure === 'records' || facts[rule.measure] !== undefined;
  for (const given of all) {
    if (!isCountedBy(rule, given) || !hasFact(given) || !isIn(given)) continue;
    const day = dayOf(given) ?? other;
    const known = edges.get(given.record.unit) ?? day;
    edges.set(given.record.unit, (sign > 0 ? known < day : day < known) ? day : known);
  }
  return (given) => isIn(given) && edges.get(given.record.unit) === (dayOf(given) ?? other);
}

/** All records, and the calendars of the periods that they name. */
interface Counted {
  readonly all: readonly CountableRecord[];
  readonly calendars: PeriodOptions | undefined;
}

function byTheirDays(rule: DemocracyTally, period: Period, { all, calendars }: Counted): IsCounted {
  switch (rule.at) {
    case 'end':
      return (given) => isThereAt(given, period);
    case 'open':
      return (given) => isOpenAfter(given, period);
    case 'closing':
      return (given) => lies(lastDay(given), given, period);
    case 'so-far':
      return (given) => isSoFar(given, period, calendars);
    case 'first':
    case 'last':
      return edgeOf(rule, period, all);
    default:
      return (given) => isDuring(given, period);
  }
}

/** Tells which records a rule counts in a period, by their days alone. */
export function countedIn(
  rule: DemocracyTally,
  period: Period,
  { all, calendars }: Counted,
): IsCounted {
  const dated = all.flatMap((given) => datedBy(rule, given) ?? []);
  const isCounted = byTheirDays(rule, period, { all: dated, calendars });
  return (given) => {
    const own = datedBy(rule, given);
    return own !== undefined && isCounted(own);
  };
}
