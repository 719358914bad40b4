import type { InstrumentTerm } from '#room/coordination';
import { nameIn } from '#room/organization';
import { formatShortDate } from '#room/time';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';

/** “Thời gian thực hiện: giai đoạn 2021-2025 (từ ngày … đến hết ngày …)”, with the name of a theme year. */
export function termSentence(term: InstrumentTerm, context: CoordinationContext): string {
  const { labels, language, period } = context;
  const { firstDay, lastDay, name } = term;
  const named = name === undefined ? '' : ` – ${nameIn(name, language)}`;
  if (term.period === undefined) {
    const open =
      firstDay === undefined
        ? labels.termOpen
        : fillLabel(labels.termFrom, { first: formatShortDate(firstDay) });
    return `${open}${named}`;
  }
  const days =
    firstDay === undefined || lastDay === undefined
      ? ''
      : fillLabel(labels.termBetween, {
          first: formatShortDate(firstDay),
          last: formatShortDate(lastDay),
        });
  return `${fillLabel(labels.termPeriod, { period: period(term.period) })}${named}${days}`;
}
