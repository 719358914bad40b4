/**
 * The lists of filled forms that were read here: they are frozen all the way down, so that they need
 * not be looked at again. It holds none of them, and nobody can tell but by the time it takes.
 */
const read = new WeakSet<object>();

/** Whether a list of filled forms was read here. */
export const wasRead = (list: object): boolean => read.has(list);

/** Remembers a list of filled forms that was read and is frozen all the way down. */
export function rememberRead<List extends object>(list: List): List {
  read.add(list);
  return list;
}
