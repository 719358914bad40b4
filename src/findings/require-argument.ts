import { DanvanError } from './danvan-error.js';

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;

/**
 * Refuses an argument that is no text.
 *
 * @param value - What was given.
 * @param argument - Its name in the signature.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` that names the argument.
 */
export function requireText(value: unknown, argument: string): asserts value is string {
  if (typeof value === 'string') return;
  const message = `"${argument}" must be a text; it is ${kindOf(value)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * Refuses an argument that is no list.
 *
 * @param value - What was given.
 * @param argument - Its name in the signature.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` that names the argument.
 */
export function requireList(value: unknown, argument: string): asserts value is readonly unknown[] {
  if (Array.isArray(value)) return;
  const message = `"${argument}" must be an array; it is ${kindOf(value)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * Refuses an argument that holds no fields.
 *
 * @param value - What was given.
 * @param argument - Its name in the signature.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` that names the argument.
 */
export function requireFields(value: unknown, argument: string): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  const message = `"${argument}" must be an object; it is ${kindOf(value)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
