import { formatPeriod, parsePeriod } from '../time/index.js';
import type { Language } from './language.js';

/** What people call a period; its id where it cannot be read. */
export function periodLabel(id: string, language: Language): string {
  const period = parsePeriod(id);
  return period.ok ? formatPeriod(period.value, { language }) : id;
}
