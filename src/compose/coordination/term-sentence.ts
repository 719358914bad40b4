import type { InstrumentTerm } from '#room/coordination';
import { nameIn } from '#room/organization';
import { formatShortDate, writtenDays } from '#room/time';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';

/** “Thời gian thực hiện: giai đoạn 2021-2025 (từ ngày … đến hết ngày …)”, with the name of a theme year. */
export function termSentence(term: InstrumentTerm, context: CoordinationContext): string {
  const { labels, language, period } = context;
  const { name } = term;
  const { from, to } = writtenDays(term);
  const named = name === undefined ? '' : ` – ${nameIn(name, language)}`;
  if (term.period === undefined) {
    const open =
      from === undefined
        ? labels.termOpen
        : fillLabel(labels.termFrom, { first: formatShortDate(from) });
    return `${open}${named}`;
  }
  const days =
    from === undefined || to === undefined
      ? ''
      : fillLabel(labels.termBetween, {
          first: formatShortDate(from),
          last: formatShortDate(to),
        });
  return `${fillLabel(labels.termPeriod, { period: period(term.period) })}${named}${days}`;
}
