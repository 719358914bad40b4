import type { CountableRecord } from '#room/democracy';
import type { Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import { liesIn, spanOf, type NamedPeriods, type RecordSpan } from './democracy-span.js';
import { tallyFinding } from './findings.js';

interface Named {
  readonly given: CountableRecord;
  readonly span: RecordSpan;
}

/** Those that begin first come first, of several the one that lasts longest. */
const byBeginning = ({ span: a }: Named, { span: b }: Named): number =>
  a.first === b.first ? (a.last < b.last ? 1 : -1) : a.first < b.first ? -1 : 1;

const isSame = (a: RecordSpan, b: RecordSpan): boolean => a.first === b.first && a.last === b.last;

/** Records of one unit, each with an earlier one whose period holds all of its own. */
function overlapsOf(records: readonly Named[]): readonly (readonly [Named, Named])[] {
  const pairs: (readonly [Named, Named])[] = [];
  let longest: Named | undefined;
  for (const each of records.toSorted(byBeginning)) {
    const { span } = each;
    const isWithin =
      longest !== undefined &&
      liesIn(span, span.last, { from: longest.span.first, to: longest.span.last });
    if (longest !== undefined && isWithin && !isSame(span, longest.span)) {
      pairs.push([each, longest]);
    }
    if (!isWithin) longest = each;
  }
  return pairs;
}

interface Asked {
  readonly all: readonly CountableRecord[];
  readonly named: NamedPeriods;
  /** Whether both are added into one figure. */
  readonly areAdded: (one: CountableRecord, other: CountableRecord) => boolean;
}

/** Sums of a period beside sums of a longer one that holds it, where both are added into one figure. */
export function overlappingPeriods({ all, named, areAdded }: Asked): readonly Finding[] {
  const spans = all.flatMap((given) => {
    const span = spanOf(given, named);
    return span?.isNamed === true ? [{ given, span }] : [];
  });
  const groups = groupBy(spans, ({ given }) => JSON.stringify([given.list, given.record.unit]));
  return [...groups.values()].flatMap(overlapsOf).flatMap(([{ given }, { given: longer }]) => {
    if (!areAdded(given, longer)) return [];
    const facts = {
      list: given.list,
      record: given.record.id,
      period: given.record.period ?? '',
      longerRecord: longer.record.id,
      longerPeriod: longer.record.period ?? '',
    };
    return [tallyFinding('tally/periods-overlap', facts, { path: [given.list, given.index] })];
  });
}
