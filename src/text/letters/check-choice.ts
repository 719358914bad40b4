import { DanvanError } from '#room/findings';
import { nearestOf } from './nearest-of.js';

/**
 * Takes a word of a closed list, and nothing else: types do not hold what JavaScript hands in.
 *
 * @param value - What was handed in.
 * @param allowed - The list.
 * @param what - What the word says: “a language”.
 * @returns The word.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, with the list and the nearest word.
 * @internal
 */
export function checkChoice<Choice extends string>(
  value: unknown,
  allowed: readonly Choice[],
  what: string,
): Choice {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  const nearest = typeof value === 'string' ? nearestOf(value, allowed) : null;
  const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
  const given =
    typeof value === 'string' ? `"${value.slice(0, 80)}"` : `A value of type ${typeof value}`;
  const message = `${given} is not ${what}; take one of: ${allowed.join(', ')}.${hint}`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
