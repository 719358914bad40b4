import { areaOf } from './areas.js';
import type { ScannedValue } from './scanned-value.js';

/** Farther away no value says anything about another. */
const reach = 200;

/** Whether a sentence ends within a text. */
export const hasSentenceEnd = (text: string): boolean => /[.!?…]\s|\n/u.test(text);

/** The area of the first indicator proposed for a value before in the same sentence. */
export function topicBefore(
  text: string,
  before: ScannedValue | undefined,
  start: number,
): string | undefined {
  const first = before?.proposals[0];
  if (before === undefined || first === undefined || start - before.end > reach) return undefined;
  return hasSentenceEnd(text.slice(before.end, start)) ? undefined : areaOf(first.indicator);
}
