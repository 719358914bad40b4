/** Stands for a row that fails when it is asked for; no schema takes it. */
export const unreadableRow = Symbol('a row that cannot be read');

/**
 * A row of a list as it was given, holes among them, for readers that must be fast and keep what
 * they do not take.
 */
export function rowAt(list: readonly unknown[], position: number): unknown {
  try {
    return list[position];
  } catch {
    return unreadableRow;
  }
}
