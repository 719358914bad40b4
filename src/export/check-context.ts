import { DanvanError } from '#room/findings';
import { daysInMonth } from '#room/text';
import type { RenderContext } from './exporter.js';

function isCalendarDate(text: unknown): boolean {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) : null;
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Refuses a context without a language or a real day.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export function checkContext(context: Partial<RenderContext> | undefined): void {
  const { locale, createdAt } = context ?? {};
  if (locale !== 'vi' && locale !== 'en') {
    const message = `locale must be “vi” or “en”, not “${String(locale)}”.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  if (!isCalendarDate(createdAt)) {
    const message = `createdAt must be a day such as “2020-07-07”, not “${String(createdAt)}”.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
}
