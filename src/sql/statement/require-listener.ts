import { DanvanError, kindOf } from '#room/findings';

/**
 * Refuses what cannot be told anything.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function requireListener(value: unknown, name: string): void {
  if (value === undefined || typeof value === 'function') return;
  const message = `"${name}" must be a function; it is ${kindOf(value)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
