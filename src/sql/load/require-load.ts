import { DanvanError, requireText } from '#room/findings';

/**
 * Refuses what is no name of a load: rows without one would be taken for others without one.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function requireLoad(load: unknown, name: string): void {
  requireText(load, name);
  if (load.trim() !== '') return;
  throw new DanvanError('INVALID_ARGUMENT', `"${name}" must name the rows; it is blank.`);
}
