import { followInheritances, type CoordinationInstrument } from '#room/coordination';
import { formatShortDate } from '#room/time';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';

/** The last day that dates have: whoever inherits later is named too. */
const lastOfAllDays = '9999-12-31';

/**
 * The name of a party, and who came after it: “Ban Dân vận (từ 01/7/2025: Ban Xây dựng Đảng)”.
 *
 * Heirs are those of {@link partiesAt}; where inheritances contradict, none is printed.
 */
export function partyName(
  unit: string,
  instrument: CoordinationInstrument,
  { labels, unit: nameOf }: CoordinationContext,
): string {
  const { unit: acting, through } = followInheritances(instrument, unit, lastOfAllDays);
  const heirs = through.map(({ to, date }) =>
    fillLabel(labels.heir, { date: formatShortDate(date), unit: nameOf(to) }),
  );
  const isAlone = acting === null || heirs.length === 0;
  return isAlone ? nameOf(unit) : `${nameOf(unit)} (${heirs.join('; ')})`;
}
