import type { Period } from './period.js';

/** Whether a calendar has given the period its days; exact days and terms stand by themselves. */
export function followsCalendar(period: Period): boolean {
  switch (period.kind) {
    case 'term':
      return false;
    case 'span':
      return period.occasion?.kind === 'rest-of-year';
    case 'open-span':
      return period.since === 'year';
    default:
      return true;
  }
}
