import { requireList } from '#room/findings';

/** Stands for a row that fails when it is asked for; no schema takes it. */
const unreadableRow = Symbol('a row that cannot be read');

/**
 * The rows of a list as they were given, holes among them, for readers that must be fast and keep
 * what they do not take.
 */
export function rowsOf(list: readonly unknown[], name: string): readonly unknown[] {
  const { length } = requireList(list, name);
  const rows: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    try {
      rows.push(list[index]);
    } catch {
      rows.push(unreadableRow);
    }
  }
  return rows;
}
