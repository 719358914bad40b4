import type { CoordinationInstrument, Inheritance } from '#room/coordination';
import { formatShortDate } from '#room/time';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';

/** Who had the part of a unit after it, one after the other. */
function heirsOf(
  unit: string,
  inheritances: readonly Inheritance[],
  seen: readonly Inheritance[] = [],
): readonly Inheritance[] {
  const since = seen.at(-1)?.date ?? '';
  const next = inheritances
    .filter((each) => each.from === unit && each.date >= since && !seen.includes(each))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const day = next[0]?.date;
  const heirs = next.filter(({ date }) => date === day);
  const [only, ...others] = heirs;
  // Where a part went to several units at once, nobody can say who came after each of them.
  if (only === undefined || others.length > 0) return [...seen, ...heirs];
  return heirsOf(only.to, inheritances, [...seen, only]);
}

/** The name of a party, and who came after it: “Ban Dân vận (từ 01/7/2025: Ban Xây dựng Đảng)”. */
export function partyName(
  unit: string,
  { inheritances }: Pick<CoordinationInstrument, 'inheritances'>,
  { labels, unit: nameOf }: CoordinationContext,
): string {
  const heirs = heirsOf(unit, inheritances).map(({ to, date }) =>
    fillLabel(labels.heir, { date: formatShortDate(date), unit: nameOf(to) }),
  );
  return heirs.length === 0 ? nameOf(unit) : `${nameOf(unit)} (${heirs.join('; ')})`;
}
