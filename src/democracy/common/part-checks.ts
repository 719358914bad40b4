import type { Finding } from '#room/findings';
import { addExactly } from '#room/text';
import { democracyFinding } from '../findings.js';
import { boundsOf, liesAbove, type StatedCount } from './stated-count.js';

/** A count of a record by the name of its field; one that is not known is not compared. */
export type NamedCount = readonly [field: string, stated: StatedCount | undefined];

/** The number that stands there; null where there is none. */
export const amountOf = (stated: StatedCount): number | null =>
  typeof stated === 'number' ? stated : stated.amount;

/** A part that is surely larger than the whole. */
export function checkPart(
  [part, inner]: NamedCount,
  [whole, outer]: NamedCount,
): readonly Finding[] {
  if (inner === undefined || outer === undefined) return [];
  if (!liesAbove(boundsOf(inner), boundsOf(outer))) return [];
  const facts = { part, partAmount: amountOf(inner), whole, wholeAmount: amountOf(outer) };
  return [democracyFinding('democracy/part-exceeds-whole', facts, { path: [part] })];
}

interface Parts {
  /** Complete parts are as large as the total; others at most as large. */
  readonly complete: boolean;
}

/** Parts that surely do not make the total; only where all of them are known. */
export function checkParts(
  [total, whole]: NamedCount,
  parts: readonly NamedCount[],
  { complete }: Parts,
): readonly Finding[] {
  const known = parts.flatMap(([, stated]) => (stated === undefined ? [] : [boundsOf(stated)]));
  if (whole === undefined || known.length === 0) return [];
  const bounds = boundsOf(whole);
  const from = addExactly(known.map((each) => each.from));
  const isOpen = known.some(({ to }) => to === Infinity);
  const to = isOpen ? Infinity : addExactly(known.map((each) => each.to));
  const isShort = complete && known.length === parts.length && to < bounds.from;
  if (from <= bounds.to && !isShort) return [];
  const facts = { total, totalAmount: amountOf(whole), parts: parts.map(([name]) => name) };
  const sum = from > bounds.to ? from : to;
  const place = { path: [total] };
  return [democracyFinding('democracy/parts-differ-from-total', { ...facts, sum }, place)];
}
