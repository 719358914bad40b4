import { hasSentenceEnd } from './topic-before.js';
import type { ScannedValue } from './scanned-value.js';
import { wordsOf } from './terms-of.js';

/** Whether a value with a number stands in the same sentence, right beside. */
function isBeside(text: string, value: ScannedValue, other: ScannedValue | undefined): boolean {
  if (other === undefined || other.amount === null) return false;
  const [first, second] = other.start < value.start ? [other, value] : [value, other];
  return !hasSentenceEnd(text.slice(first.end, second.start));
}

/** Whether the words behind “nhiều” hold all of the wording. */
function isNamed({ unit, proposals }: ScannedValue): boolean {
  const words = new Set(wordsOf(unit));
  const [best] = proposals;
  return best !== undefined && wordsOf(best.wording).every((word) => words.has(word));
}

/** A number always; “nhiều” only beside a number and where an indicator counts what follows. */
export function isWorthKeeping(text: string, values: readonly ScannedValue[], at: number): boolean {
  const value = values[at];
  if (value === undefined) return false;
  if (value.amount !== null) return true;
  const beside = [values[at - 1], values[at + 1]];
  return isNamed(value) && beside.some((other) => isBeside(text, value, other));
}
