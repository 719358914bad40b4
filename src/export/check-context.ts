import { DanvanError } from '#room/findings';
import { isCalendarDay, toToneStyle } from '#room/text';
import { checkLocale } from '#room/locale';
import type { RenderContext } from './exporter.js';
import { watchingProblem } from './watching/check-watching.js';
import { shown } from './shown.js';

function problemOf({ createdAt, ...watching }: Partial<RenderContext>): string | undefined {
  return isCalendarDay(createdAt)
    ? watchingProblem(watching)
    : `createdAt must be a day such as “2020-07-07”, not “${shown(createdAt)}”`;
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
