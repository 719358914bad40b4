import type { Details } from '../dataset/columns.js';

/**
 * The same details for who asks row after row: the next one is at hand, and need not be looked up.
 *
 * Any other row is looked up as before.
 */
export function followedDetails(details: Details): Details {
  const entries = details[Symbol.iterator]();
  let next = entries.next();
  return {
    get(row) {
      while (next.done !== true && next.value[0] < row) next = entries.next();
      return next.done !== true && next.value[0] === row ? next.value[1] : details.get(row);
    },
    [Symbol.iterator]: () => details[Symbol.iterator](),
  };
}
