import { requireList, requireObject } from '#room/findings';

/**
 * A list of records, as a reader gives it.
 *
 * @param name - What it is called among the options.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list of objects.
 */
export function requireRows<Row extends object>(
  rows: readonly Row[] | undefined,
  name: string,
): readonly Row[] {
  const list = requireList(rows ?? [], name);
  list.forEach((row, at) => requireObject(row, `${name}[${at}]`));
  return list;
}
