import { DanvanError } from '#room/findings';
import { isCalendarDay, toToneStyle } from '#room/text';
import { checkLocale } from '#room/locale';
import type { RenderContext } from './exporter.js';
import { isRecord } from './shape-check.js';
import { shown } from './shown.js';

function problemOf({ createdAt, signal, onProgress }: Partial<RenderContext>) {
  if (!isCalendarDay(createdAt)) {
    return `createdAt must be a day such as “2020-07-07”, not “${shown(createdAt)}”`;
  }
  // Types do not hold what JavaScript hands in; found late, it would be the exporter's fault.
  const given: unknown = signal;
  if (given !== undefined && !(isRecord(given) && typeof given['aborted'] === 'boolean')) {
    return `signal must be an abort signal, not “${shown(given)}”`;
  }
  return onProgress === undefined || typeof onProgress === 'function'
    ? undefined
    : `onProgress must be a function, not “${shown(onProgress)}”`;
}

/**
 * Refuses a context without a language or a real day, or with a signal or a listener that is none.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export function checkContext(context: Partial<RenderContext> | null | undefined): void {
  checkLocale(context?.locale);
  if (context?.toneStyle !== undefined) toToneStyle('', context.toneStyle);
  const problem = problemOf(context ?? {});
  if (problem !== undefined) throw new DanvanError('INVALID_ARGUMENT', `${problem}.`);
}
