import { DanvanError } from '#room/findings';
import { checkLocale } from '#room/locale';
import type { RenderContext } from './exporter.js';

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isCalendarDate(text: unknown): boolean {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) : null;
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/**
 * Refuses a context without a language or a real day.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export function checkContext(context: Partial<RenderContext> | undefined): void {
  const { locale, createdAt } = context ?? {};
  checkLocale(locale);
  if (!isCalendarDate(createdAt)) {
    const message = `createdAt must be a day such as “2020-07-07”, not “${String(createdAt)}”.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
}
