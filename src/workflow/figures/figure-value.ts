import type { FormValue } from '#room/forms';
import type { ObservedValue } from '#room/indicators';
import { areSameValues } from '#room/kit';
import { subtractExactly } from '#room/text';

type Value = FormValue | ObservedValue;

/** Whether nothing is said: the figure was never sent, or withdrawn. */
export const isMissing = (value: Value): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && 'state' in value && value.state === 'missing');

/** The number that is stated, with or without a word, and none of a range; no case is 0. */
function amountOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (!('state' in value)) return value.amount;
  if (value.state === 'nil') return 0;
  return value.state === 'reported' && value.to === undefined ? value.amount : null;
}

/** Whether two values say the same; a missing one is the same as another missing one. */
export const isSameValue = (before: Value, after: Value): boolean =>
  (isMissing(before) && isMissing(after)) || areSameValues(before, after);

/** What is after, less what was before; null where one of them is no number. */
export function differenceOf(before: Value, after: Value): number | null {
  const [from, to] = [amountOf(before), amountOf(after)];
  return from === null || to === null ? null : subtractExactly(to, from);
}
