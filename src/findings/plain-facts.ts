import { deepFreeze, plainCopy } from '#room/kit';
import { DanvanError } from './danvan-error.js';
import { kindOf } from './kind-of.js';

const plainKinds: readonly string[] = ['string', 'number', 'boolean', 'undefined', 'null'];

/** Whether a copy holds nothing but texts, numbers, yes and no, and lists and objects of them. */
function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.values(value).every(isPlain)
    : plainKinds.includes(kindOf(value));
}

/** A copy has the fields of what it was made of; the first argument only tells which. */
const isCopyOf = <Value>(value: Value, copy: unknown): copy is Value =>
  kindOf(copy) === kindOf(value);

/**
 * Copies the facts or the place of a finding, deeply frozen; what was given is left as it is.
 *
 * @param given - An object of plain data.
 * @param name - What it is called in the error.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no plain data.
 */
export function plainFacts<Facts>(given: Facts, name: string): Facts {
  const copy = kindOf(given) === 'object' ? plainCopy(() => given) : undefined;
  const isWell = copy?.ok === true && isPlain(copy.value);
  if (isWell && isCopyOf(given, copy.value)) return deepFreeze(copy.value);
  const at =
    copy?.ok === false && copy.path.length > 0 ? ` (at ${copy.path.join('.').slice(0, 80)})` : '';
  const message = `"${name}" must hold plain data: texts, numbers, yes or no, lists and objects${at}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
