import type { CountableRecord } from '#room/democracy';
import type { Period } from '#room/time';
import { liesIn, spanOf, type NamedPeriods, type RecordSpan } from './democracy-span.js';
import { isCountedBy, type DemocracyTally } from './democracy-tally.js';

/** The day that is looked at, and the other end of a period that is named. */
interface Ends {
  readonly edge: string;
  readonly other: string | undefined;
}

const endsOf = ({ first, last, isNamed }: RecordSpan, isFirst: boolean): Ends => ({
  edge: isFirst ? first : last,
  other: isNamed ? (isFirst ? last : first) : undefined,
});

/** Of two ends at one unit: the day that is looked for, and of named periods there the longest. */
function better(known: Ends | undefined, found: Ends, isFirst: boolean): Ends {
  if (known === undefined) return found;
  if (known.edge !== found.edge) return known.edge < found.edge === isFirst ? known : found;
  if (known.other === undefined || found.other === undefined) {
    return known.other === undefined ? found : known;
  }
  return known.other < found.other === isFirst ? found : known;
}

const hasFact = ({ measure }: DemocracyTally, { facts }: CountableRecord): boolean =>
  measure === 'records' || facts[measure] !== undefined;

/**
 * The records of each unit that are the first, or the last, of those that lie in the period. Of
 * periods that are named and begin, or end, on that day the longest is meant: it tells of the others.
 */
export function edgeOf(
  rule: DemocracyTally,
  period: Period,
  { all, named }: { readonly all: readonly CountableRecord[]; readonly named: NamedPeriods },
): (given: CountableRecord, span: RecordSpan | undefined) => boolean {
  const isFirst = rule.at === 'first';
  const endsIn = (span: RecordSpan | undefined): Ends | undefined =>
    span && liesIn(span, span.last, period) ? endsOf(span, isFirst) : undefined;
  const edges = new Map<string, Ends>();
  for (const given of all) {
    const isAsked = isCountedBy(rule, given) && hasFact(rule, given);
    const ends = isAsked ? endsIn(spanOf(given, named)) : undefined;
    const { unit } = given.record;
    if (ends !== undefined) edges.set(unit, better(edges.get(unit), ends, isFirst));
  }
  return (given, span) => {
    const [ends, best] = [endsIn(span), edges.get(given.record.unit)];
    if (ends === undefined || best === undefined || ends.edge !== best.edge) return false;
    return ends.other === undefined || ends.other === best.other;
  };
}
