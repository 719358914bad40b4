import type { CountableRecord } from '#room/democracy';
import type { DemocracyTally } from './democracy-tally.js';

const dayIn = ({ facts }: CountableRecord, fact: string | undefined): string | undefined => {
  const day = fact === undefined ? undefined : facts[fact];
  return typeof day === 'string' ? day : undefined;
};

/** A record with the days by which a rule counts it; nothing where the first of them is not known. */
export function datedBy(
  { days }: DemocracyTally,
  given: CountableRecord,
): CountableRecord | undefined {
  if (days === undefined) return given;
  const [from, to] = [dayIn(given, days.from), dayIn(given, days.to)];
  if (from === undefined) return undefined;
  return { ...given, record: { ...given.record, date: undefined, from, to } };
}
