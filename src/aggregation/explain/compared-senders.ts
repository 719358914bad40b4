import type { Comparison } from '../comparison.js';
import type { Outcome } from '../count/outcome.js';
import { sameSenders, sendersOf } from '../count/same-senders.js';
import type { BaseOutcome } from '../table/asked-cell.js';
import type { ComparedSenders } from './explanation.js';
import type { Shelf } from './shelf.js';

/** Tells who sent which side of a comparison. */
export function comparedSenders(
  shelf: Shelf,
  comparison: Comparison,
  { now, other: { base, likeness } }: { readonly now: Outcome; readonly other: BaseOutcome },
): ComparedSenders {
  const mine = { senders: sendersOf(now.parts), period: likeness.days };
  const others = { senders: sendersOf(base.parts), period: likeness.baseDays };
  const same = sameSenders(mine, others, likeness.tell);
  const idsOf = (keys: readonly string[]): readonly string[] => {
    const units = new Set(keys.map((key) => Number(key.split(' ')[0])));
    return Object.freeze([...units].sort((a, b) => a - b).map(shelf.idOf));
  };
  const rest = (keys: Iterable<string>) => idsOf([...keys].filter((key) => !same.has(key)));
  return Object.freeze({
    ...comparison,
    both: idsOf([...same]),
    onlyNow: rest(mine.senders.keys()),
    onlyThen: rest(others.senders.keys()),
  });
}
