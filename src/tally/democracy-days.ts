import type { CountableRecord } from '#room/democracy';
import type { Period } from '#room/time';
import { datedBy } from './democracy-dated.js';
import { edgeOf } from './democracy-edge.js';
import { isSoFar } from './democracy-so-far.js';
import { liesIn, spanOf, type NamedPeriods, type RecordSpan } from './democracy-span.js';
import type { DemocracyTally } from './democracy-tally.js';

type IsIn = (span: RecordSpan, period: Period, given: CountableRecord) => boolean;

/** Whether what the record tells of happened within the days: its day, or its last day, counts. */
const isDuring: IsIn = (span, period, { record }) => liesIn(span, record.date ?? span.last, period);

/** Whether it came to its end within the days. */
const isClosing: IsIn = (span, period) => liesIn(span, span.last, period);

/** Whether there was what the record tells of on the last day; named periods are those that end on it. */
function isThereAt({ from = '', to, isNamed }: RecordSpan, period: Period): boolean {
  if (isNamed) return period.from <= from && to === period.to;
  return from <= period.to && period.to <= (to ?? period.to);
}

/** Whether it had begun and was not over after the last day. */
const isOpenAfter: IsIn = (span, period) =>
  isThereAt(span, period) && (span.isNamed || span.to !== period.to);

/** All records, and the periods that they name. */
interface Counted {
  readonly all: readonly CountableRecord[];
  readonly named: NamedPeriods;
}

const datedAll = (rule: DemocracyTally, all: readonly CountableRecord[]) =>
  rule.days === undefined ? all : all.flatMap((given) => datedBy(rule, given) ?? []);

function byTheirDays(rule: DemocracyTally, period: Period, counted: Counted): CountedIn {
  const asks =
    (isIn: IsIn): CountedIn =>
    (given, span) =>
      span !== undefined && isIn(span, period, given);
  switch (rule.at) {
    case 'end':
      return asks(isThereAt);
    case 'open':
      return asks(isOpenAfter);
    case 'closing':
      return asks(isClosing);
    case 'so-far':
      return asks(isSoFar);
    case 'first':
    case 'last':
      return edgeOf(rule, period, { ...counted, all: datedAll(rule, counted.all) });
    default:
      return asks(isDuring);
  }
}

/** Whether a rule counts a record in a period; `span` are its own days, where it has any. */
export type CountedIn = (given: CountableRecord, span: RecordSpan | undefined) => boolean;

/** Tells which records a rule counts in a period, by their days alone. */
export function countedIn(rule: DemocracyTally, period: Period, counted: Counted): CountedIn {
  const isCounted = byTheirDays(rule, period, counted);
  if (rule.days === undefined) return isCounted;
  return (given) => {
    const own = datedBy(rule, given);
    return own !== undefined && isCounted(own, spanOf(own, counted.named));
  };
}
