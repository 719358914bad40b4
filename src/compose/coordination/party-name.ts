import { followInheritances, type CoordinationInstrument } from '#room/coordination';
import { formatShortDate } from '#room/time';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';

/** A document without a day names nobody who came later. */
const beforeAllDays = '0000-01-01';

/**
 * The name of a party, and who came after it: “Ban Dân vận (từ ngày 01/7/2025 là Ban Xây dựng Đảng)”.
 *
 * Heirs are those that {@link partiesAt} gives for the day of the document; a later one, one that is
 * not known and inheritances that contradict are not printed.
 */
export function partyName(
  unit: string,
  instrument: CoordinationInstrument,
  { labels, unit: nameOf, isKnown, day = beforeAllDays }: CoordinationContext,
): string {
  const { unit: acting, through } = followInheritances(instrument, unit, day);
  const heirs = through.map(({ to, date }) =>
    fillLabel(labels.heir, { date: formatShortDate(date), unit: nameOf(to) }),
  );
  const isAlone = acting === null || heirs.length === 0 || !through.every(({ to }) => isKnown(to));
  return isAlone ? nameOf(unit) : `${nameOf(unit)} (${heirs.join('; ')})`;
}
